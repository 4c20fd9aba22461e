using MineAction.TreatyLaw.Participants;

namespace MineAction.Api.Register;

/// <summary>One version of the record of a State or organization: a State and all its names are recorded and corrected together.</summary>
/// <param name="Participant">The State or organization.</param>
/// <param name="Names">Its names in the six languages.</param>
/// <param name="Aliases">Its other names.</param>
internal sealed record StateVersion(
    Participant Participant, IReadOnlyList<ParticipantName> Names, IReadOnlyList<ParticipantAlias> Aliases)
{
    /// <summary>The version of the State with this code that a register holds.</summary>
    public static StateVersion In(RegisterSnapshot snapshot, string code) => new(
        snapshot.Register.Participants[code],
        [.. snapshot.Register.Facts.Names.Where(name => name.Code == code)],
        [.. snapshot.Register.Facts.Aliases.Where(alias => alias.Code == code)]);
}
