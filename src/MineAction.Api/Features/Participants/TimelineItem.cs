using MineAction.TreatyLaw.Memberships;

namespace MineAction.Api.Features.Participants;

/// <summary>A period with one status.</summary>
internal sealed record TimelineItem
{
    public required ParticipantStatus Status { get; init; }

    /// <summary>First day (inclusive).</summary>
    public required DateOnly From { get; init; }

    /// <summary>First day no longer (exclusive); null while it lasts.</summary>
    public required DateOnly? Until { get; init; }
}
