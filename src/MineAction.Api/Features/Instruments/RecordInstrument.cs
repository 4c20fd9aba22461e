using System.ComponentModel;
using FastEndpoints;
using FluentValidation;
using MineAction.Api.Http.Pipeline;
using MineAction.Api.Http.Problems;
using MineAction.Api.Http.Query;
using MineAction.Api.Http.Query.Binding;
using MineAction.Api.Http.Writing;
using MineAction.Api.Register;
using MineAction.Api.Storage.Facts;

namespace MineAction.Api.Features.Instruments;

internal sealed record RecordInstrumentRequest : WriteRequest
{
    [QueryParam]
    [Description("Why the instrument is recorded.")]
    [Example("The register now covers the Arms Trade Treaty")]
    public string? Reason { get; init; }

    [FromBody]
    public InstrumentDocument Body { get; init; } = null!;
}

internal sealed class RecordInstrumentValidator : AbstractValidator<RecordInstrumentRequest>
{
    public RecordInstrumentValidator()
    {
        RuleFor(request => request.Reason).MustBeShorterThan(1000);
        RuleFor(request => request.Body).SetValidator(new InstrumentDocumentValidator());
    }
}

/// <summary>The register takes in a further instrument, with its rules and without new code.</summary>
internal sealed class RecordInstrumentEndpoint : WriteEndpoint<RecordInstrumentRequest>
{
    public override void Configure()
    {
        Write<InstrumentItem>(
            FastEndpoints.Http.POST,
            "/instruments",
            StatusCodes.Status201Created,
            "Writing",
            "Record a further instrument",
            "A treaty with its clauses; every question can be asked of it at once. Its actions are recorded one by one, or imported.");
        SerializerContext(InstrumentsBodyJson.Bodies);
        Validator<RecordInstrumentValidator>();
    }

    public override Task<IResult> ExecuteAsync(RecordInstrumentRequest request, CancellationToken cancellation) =>
        WriteAsync(request, async write =>
        {
            var instrument = request.Body.ToInstrument();
            if (write.Before.Register.Instruments.ContainsKey(instrument.Id))
            {
                throw new ProblemException(Problem.Of(
                    ProblemType.InstrumentExists,
                    $"The register has '{instrument.Id}' already. PUT /v1/instruments/{instrument.Id} corrects it."));
            }

            await InstrumentResponses.RecordAsync(
                write,
                Editor,
                request.Reason ?? $"Recorded: {instrument.ShortTitle}",
                instrument.Id,
                new RegisterCommand.RecordInstrument(instrument));
            return InstrumentResponses.Of(ContextOf(write.After, write.Today), instrument.Id, StatusCodes.Status201Created) with
            {
                Location = $"/v1/instruments/{instrument.Id}",
            };
        });
}
