using MineAction.TreatyLaw.Actions;
using MineAction.TreatyLaw.Instruments;
using MineAction.TreatyLaw.Participants;

namespace MineAction.TreatyLaw;

/// <summary>The facts that a revision of the register holds, before any law is applied to them.</summary>
public sealed record RegisterFacts(
    IReadOnlyList<Instrument> Instruments,
    IReadOnlyList<Participant> Participants,
    IReadOnlyList<ParticipantName> Names,
    IReadOnlyList<ParticipantAlias> Aliases,
    IReadOnlyList<PublishedFigure> PublishedFigures,
    IReadOnlyList<TreatyAction> Actions)
{
    /// <summary>The documents of the depositary that say how far the facts reach, the newest of each instrument among them.</summary>
    public IReadOnlyList<DepositaryReading> Readings { get; init; } = [];
}
