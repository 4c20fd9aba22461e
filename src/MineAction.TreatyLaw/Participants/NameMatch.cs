namespace MineAction.TreatyLaw.Participants;

/// <summary>A participant that a search found.</summary>
/// <param name="Participant">The participant.</param>
/// <param name="Name">The name that matched, which may be a former one or one in another language.</param>
public sealed record NameMatch(Participant Participant, string Name);
