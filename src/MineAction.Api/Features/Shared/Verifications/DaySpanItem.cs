using MineAction.TreatyLaw.Verifications;

namespace MineAction.Api.Features.Shared.Verifications;

/// <summary>Days on which a claim is true by the acts on record.</summary>
internal sealed record DaySpanItem
{
    /// <summary>First day (inclusive); null where it has been so from before the first act.</summary>
    public required DateOnly? From { get; init; }

    /// <summary>First day on which it is no longer (exclusive); null where no act on record ends it.</summary>
    public required DateOnly? Until { get; init; }

    public static DaySpanItem Of(DaySpan span) => new() { From = span.From, Until = span.Until };
}
