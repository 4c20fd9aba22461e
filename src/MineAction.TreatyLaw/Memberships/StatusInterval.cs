namespace MineAction.TreatyLaw.Memberships;

/// <summary>A period with one status.</summary>
/// <param name="Status">The status.</param>
/// <param name="From">First day (inclusive).</param>
/// <param name="Until">First day no longer (exclusive); null while it lasts.</param>
public sealed record StatusInterval(ParticipantStatus Status, DateOnly From, DateOnly? Until);
