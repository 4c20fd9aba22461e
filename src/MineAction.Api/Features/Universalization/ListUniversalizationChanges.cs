using System.ComponentModel;
using FastEndpoints;
using FluentValidation;
using MineAction.Api.Http.Pipeline;
using MineAction.Api.Http.Problems;
using MineAction.Api.Http.Query;
using MineAction.Api.Http.Query.Binding;

namespace MineAction.Api.Features.Universalization;

internal sealed record ListUniversalizationChangesRequest : ListRequest
{
    [RouteParam]
    [Description("The instrument's slug, in any case.")]
    [Example("apmbc")]
    public required string Instrument { get; init; }

    [QueryParam]
    [Description("The day before: changes after it are listed.")]
    [Example("2009-01-01")]
    public DateOnly? From { get; init; }

    [QueryParam]
    [Description("The day after: changes up to and including it are listed. Default: asOf.")]
    [Example("2009-12-31")]
    public DateOnly? To { get; init; }

    protected internal override DateOnly? LastDay => To;
}

internal sealed class ListUniversalizationChangesValidator : RevisionRequestValidator<ListUniversalizationChangesRequest>
{
    public ListUniversalizationChangesValidator()
    {
        RuleFor(request => request.From).NotNull().WithMessage("from is missing; give the day before, as yyyy-MM-dd.");
        RuleFor(request => request.From).MustNotBeAfter(request => request.To);
    }
}

/// <summary>Who joined or left between two days?</summary>
internal sealed class ListUniversalizationChangesEndpoint
    : ListEndpoint<ListUniversalizationChangesRequest, ListUniversalizationChangesResponse>
{
    public override void Configure()
    {
        Get(
            "/instruments/{instrument}/universalization/changes",
            "Universalization",
            "What changed between two days",
            "Every change after from, up to and including to, with the act that caused it and its source. The counts before plus the " +
            "items are the counts after, always.");
        Validator<ListUniversalizationChangesValidator>();
    }

    protected override IResult Handle(ListUniversalizationChangesRequest request)
    {
        var status = QueryContext.StatusOf(request.Instrument);
        var from = request.From!.Value;
        var to = request.To ?? QueryContext.AsOf;
        if (from > to)
        {
            return Problem.OfField(
                ProblemType.InvalidParameter,
                "from",
                $"from is after {IsoDate.Of(to)}, the day to which changes are listed; give a later to.");
        }

        return List(
            request,
            [.. status.Events().Where(change => from < change.Day && change.Day <= to)],
            change => ChangeItem.Of(QueryContext, change),
            UniversalizationJson.Responses.ChangeItem,
            UniversalizationJson.Responses.ListUniversalizationChangesResponse,
            part => new ListUniversalizationChangesResponse
            {
                AsOf = part.AsOf,
                Revision = part.Revision,
                Projected = part.Projected,
                DataThrough = part.DataThrough,
                Total = part.Total,
                Items = part.Items,
                Next = part.Next,
                Before = ChangeCounts.On(status, from),
                After = ChangeCounts.On(status, to),
            });
    }
}
