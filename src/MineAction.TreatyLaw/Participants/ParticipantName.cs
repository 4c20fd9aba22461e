namespace MineAction.TreatyLaw.Participants;

/// <summary>The name of a participant in one of the six official languages of the United Nations.</summary>
/// <param name="Code">The participant.</param>
/// <param name="Language"><c>ar</c>, <c>zh</c>, <c>en</c>, <c>fr</c>, <c>ru</c> or <c>es</c>.</param>
/// <param name="Name">The name.</param>
public sealed record ParticipantName(string Code, string Language, string Name);
