using System.ComponentModel;
using FastEndpoints;
using MineAction.Api.Http.Problems;
using MineAction.Api.Http.Query;
using MineAction.TreatyLaw;
using MineAction.TreatyLaw.Participants;
using MineAction.TreatyLaw.Wording;

namespace MineAction.Api.Features.Universalization;

/// <summary>A read of counts over time.</summary>
[Wordless]
internal abstract record SeriesRequest : ListRequest
{
    private const int MostItems = 20_000;

    [QueryParam]
    [Description("First day of the series (inclusive). Default: the first day on which anything changed.")]
    [Example("1997-12-03")]
    public DateOnly? From { get; init; }

    [QueryParam]
    [Description("Last day of the series (inclusive). Default: asOf.")]
    [Example("2026-02-20")]
    public DateOnly? To { get; init; }

    [QueryParam]
    [Description("event: one item per day on which anything changes; month, quarter, year: one item per period, as of its last day.")]
    [Example("year")]
    public SeriesStep Step { get; init; } = SeriesStep.Year;

    [QueryParam]
    [Description("The States that the share counts: all-states or un-members.")]
    [Example("all-states")]
    public Universe Universe { get; init; }

    protected internal override DateOnly? LastDay => To;

    /// <summary>The days of the series of each instrument, one instrument after the other.</summary>
    /// <exception cref="ProblemException">There are too many, or none can be: a 400 that says what to do.</exception>
    public IReadOnlyList<(TreatyStatus Status, DateOnly Day)> ItemsOf(QueryContext context, IEnumerable<TreatyStatus> statuses)
    {
        var to = To ?? context.AsOf;
        if (From > to)
        {
            throw new ProblemException(Problem.OfField(
                ProblemType.InvalidParameter,
                "from",
                $"from is after {IsoDate.Of(to)}, the day to which the series goes; give a later to."));
        }

        (TreatyStatus, DateOnly)[] items =
        [
            .. statuses
                .SelectMany(status => SeriesDays
                    .Of(status.Curve, Step, From ?? status.Curve.ChangeDays.FirstOrDefault(to), to)
                    .Select(day => (status, day)))
                .Take(MostItems + 1),
        ];
        return items.Length <= MostItems ? items : throw new ProblemException(Problem.OfField(
            ProblemType.InvalidParameter,
            "from",
            $"A series to {IsoDate.Of(to)} by {Code<SeriesStep>.Of(Step)} has more than {MostItems} items. Ask for a shorter span or a " +
            "longer step."));
    }
}
