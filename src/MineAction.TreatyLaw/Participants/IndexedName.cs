using MineAction.TreatyLaw.Wording;

namespace MineAction.TreatyLaw.Participants;

/// <summary>A name of a participant as a search sees it.</summary>
internal sealed record IndexedName(Participant Participant, string Text, SearchText Searched, bool IsFormer);
