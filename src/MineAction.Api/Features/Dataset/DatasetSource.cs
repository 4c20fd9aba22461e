using MineAction.TreatyLaw.Actions;

namespace MineAction.Api.Features.Dataset;

/// <summary>A document that actions come from.</summary>
internal sealed record DatasetSource
{
    public required string Title { get; init; }

    public required string? Url { get; init; }

    public required Reliability Reliability { get; init; }

    /// <summary>The last day on which it was read.</summary>
    public required DateOnly? AccessedOn { get; init; }

    /// <summary>Actions that come from it.</summary>
    public required int Actions { get; init; }

    public static IReadOnlyList<DatasetSource> Among(IEnumerable<TreatyAction> actions) =>
    [
        .. actions
            .GroupBy(action => (action.Source.Title, action.Source.Url, action.Source.Reliability))
            .Select(group => new DatasetSource
            {
                Title = group.Key.Title,
                Url = group.Key.Url,
                Reliability = group.Key.Reliability,
                AccessedOn = group.Max(action => action.Source.AccessedOn),
                Actions = group.Count(),
            })
            .OrderByDescending(source => source.Actions)
            .ThenBy(source => source.Title, StringComparer.Ordinal)
            .ThenBy(source => source.Url, StringComparer.Ordinal),
    ];
}
