namespace MineAction.TreatyLaw.Participants;

/// <summary>A name under which treaty tables know, or knew, a participant.</summary>
/// <param name="Code">The participant.</param>
/// <param name="Alias">The name.</param>
/// <param name="From">First day of its use (inclusive), where known.</param>
/// <param name="Until">First day no longer in use (exclusive), where known; null while in use.</param>
/// <param name="Note">Where name and dates come from.</param>
/// <param name="Kind">What kind of name it is.</param>
/// <param name="Language">Its language, as an ISO 639-1 code; null where it is English or of no language.</param>
public sealed record ParticipantAlias(
    string Code,
    string Alias,
    DateOnly? From,
    DateOnly? Until,
    string? Note,
    NameKind Kind = NameKind.Spelling,
    string? Language = null);
