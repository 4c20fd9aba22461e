using MineAction.TreatyLaw.Wording;

namespace MineAction.TreatyLaw.Participants;

/// <summary>A name under which treaty tables know, or knew, a participant.</summary>
/// <param name="Code">The participant.</param>
/// <param name="Alias">The name.</param>
/// <param name="From">First day of its use (inclusive), where known.</param>
/// <param name="Until">First day no longer in use (exclusive), where known; null while in use.</param>
/// <param name="Note">What kind of name it is and where the dates come from.</param>
public sealed record ParticipantAlias(string Code, string Alias, DateOnly? From, DateOnly? Until, string? Note);
