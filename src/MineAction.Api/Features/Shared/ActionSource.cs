using MineAction.TreatyLaw.Actions;

namespace MineAction.Api.Features.Shared;

/// <summary>Where a fact comes from.</summary>
internal sealed record ActionSource
{
    public required string Title { get; init; }

    /// <summary>The depositary notification or treaty number.</summary>
    public required string? Reference { get; init; }

    public required string? Url { get; init; }

    /// <summary>The day on which it was read.</summary>
    public required DateOnly? AccessedOn { get; init; }

    public required Reliability Reliability { get; init; }

    public static ActionSource Of(Source source) => new()
    {
        Title = source.Title,
        Reference = source.Reference,
        Url = source.Url,
        AccessedOn = source.AccessedOn,
        Reliability = source.Reliability,
    };
}
