using FastEndpoints;
using FluentValidation;
using MineAction.Api.Features.Shared.Records;
using MineAction.Api.Http.Pipeline;
using MineAction.Api.Http.Writing;
using MineAction.Api.Register;

namespace MineAction.Api.Features.Figures;

internal sealed record RecordFigureRequest : WriteRequest
{
    [FromBody]
    public FigureEntry Body { get; init; } = null!;
}

internal sealed class RecordFigureValidator : AbstractValidator<RecordFigureRequest>
{
    public RecordFigureValidator() => RuleFor(request => request.Body).SetValidator(new FigureEntryValidator());
}

/// <summary>A public document states a count: it is compared with ours from the next revision on.</summary>
internal sealed class RecordFigureEndpoint : WriteEndpoint<RecordFigureRequest>
{
    public override void Configure()
    {
        Write<FigureItem>(
            FastEndpoints.Http.POST,
            "/figures",
            StatusCodes.Status201Created,
            "Writing",
            "Record a published figure",
            "One further count that a public document states, in a revision of its own. The same count of the same document is a 409.");
        SerializerContext(FiguresBodyJson.Bodies);
        Validator<RecordFigureValidator>();
    }

    public override Task<IResult> ExecuteAsync(RecordFigureRequest request, CancellationToken cancellation) =>
        WriteAsync(request, async write =>
        {
            var figure = FigureResponses.Admit(request.Body, ContextOf(write.Before, write.Today), id: 0);
            var reason = request.Body.Reason ?? $"Recorded from {figure.Source}";
            await write.RecordAsync(Editor, reason, [new RegisterCommand.RecordFigure(figure)]);
            // Figures are in the order of their numbers.
            var recorded = write.After.Register.Facts.PublishedFigures[^1];
            return FigureResponses.Of(write, recorded, StatusCodes.Status201Created) with { Location = $"/v1/figures/{recorded.Id}" };
        });
}
