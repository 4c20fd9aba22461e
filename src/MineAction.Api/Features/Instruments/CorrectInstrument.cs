using System.ComponentModel;
using Dapper;
using FastEndpoints;
using FluentValidation;
using MineAction.Api.Http.Pipeline;
using MineAction.Api.Http.Query;
using MineAction.Api.Http.Query.Binding;
using MineAction.Api.Http.Writing;
using MineAction.Api.Register;
using MineAction.Api.Storage.Facts;
using MineAction.Api.Storage.Sql;

namespace MineAction.Api.Features.Instruments;

internal sealed record CorrectInstrumentRequest : WriteRequest
{
    [RouteParam]
    [Description("The instrument's slug, in any case.")]
    [Example("apmbc")]
    public required string Instrument { get; init; }

    [QueryParam]
    [Description("Why the instrument is corrected.")]
    [Example("Article number corrected")]
    public string? Reason { get; init; }

    [FromBody]
    public InstrumentDocument Body { get; init; } = null!;
}

internal sealed class CorrectInstrumentValidator : AbstractValidator<CorrectInstrumentRequest>
{
    public CorrectInstrumentValidator()
    {
        RuleFor(request => request.Reason).MustBeShorterThan(1000);
        RuleFor(request => request.Body).SetValidator(new InstrumentDocumentValidator());
        RuleFor(request => request.Body.Id)
            .Must((request, id) => string.Equals(id, request.Instrument, StringComparison.OrdinalIgnoreCase))
            .WithMessage("is not the instrument of this address. A slug, once published, is not changed.");
    }
}

/// <summary>What the record says of an instrument, or of its clauses, is wrong: from the next revision on it says something else.</summary>
internal sealed class CorrectInstrumentEndpoint : WriteEndpoint<CorrectInstrumentRequest>
{
    public override void Configure()
    {
        Write<InstrumentItem>(
            FastEndpoints.Http.PUT,
            "/instruments/{instrument}",
            StatusCodes.Status200OK,
            "Writing",
            "Correct an instrument",
            "The whole instrument as it should be. With If-Match it is corrected only if nobody has changed it since. The earlier " +
            "version stays readable through revision and knownAt.");
        Definition.Metadata(new PreconditionMetadata(IsRequired: false));
        SerializerContext(InstrumentsBodyJson.Bodies);
        Validator<CorrectInstrumentValidator>();
    }

    public override Task<IResult> ExecuteAsync(CorrectInstrumentRequest request, CancellationToken cancellation) =>
        WriteAsync(request, async write =>
        {
            var current = ContextOf(write.Before, write.Today).StatusOf(request.Instrument).Instrument;
            var version = await write.Transaction.Connection!.QuerySingleAsync<int>(
                SqlStatement.Read("SelectInstrumentVersion"), new { id = current.Id }, write.Transaction);
            Precondition.RequireIfGiven(HttpContext.Request, $"instrument {current.Id}", version, write.Before.Revision.Id);
            var change = new RegisterCommand.CorrectInstrument(request.Body.ToInstrument(), version);
            var reason = request.Reason ?? $"Corrected: {current.ShortTitle}";
            await InstrumentResponses.RecordAsync(write, Editor, reason, current.Id, change);
            return InstrumentResponses.Of(ContextOf(write.After, write.Today), current.Id, StatusCodes.Status200OK);
        });
}
