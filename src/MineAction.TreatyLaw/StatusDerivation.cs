using MineAction.TreatyLaw.Actions;
using MineAction.TreatyLaw.Instruments;
using MineAction.TreatyLaw.Memberships;
using MineAction.TreatyLaw.Participants;

namespace MineAction.TreatyLaw;

/// <summary>Derives the status of an instrument from the acts towards it, and from the status of those on which it depends.</summary>
internal static class StatusDerivation
{
    /// <param name="register">The register that holds the acts.</param>
    /// <param name="instrument">The instrument.</param>
    /// <param name="actionsInOrder">The acts towards it that are known on <paramref name="asOf"/>.</param>
    /// <param name="asOf">Last day of which anything is known (inclusive).</param>
    public static TreatyStatus Derive(
        TreatyRegister register, Instrument instrument, IReadOnlyList<TreatyAction> actionsInOrder, DateOnly asOf)
    {
        // Whether a notice takes a consent back depends on the instrument's entry into force, and that on the deposits not taken back by
        // then. No notice counted here is later than the day that the deposits reach: until the stated day none finds the instrument in
        // force.
        var endsWith = instrument.EndsWith is { } ends ? register.StatusOf(ends.Instrument)!.AsOf(asOf) : null;
        var counted = HistoriesOf(register, instrument, actionsInOrder, instrument.StatedEntryIntoForce, endsWith);
        var condition = instrument.EntryIntoForce.NotBefore is { } other ? register.StatusOf(other)!.AsOf(asOf) : null;
        var earliest = condition is null ? DateOnly.MinValue : condition.EntryIntoForce.Date;
        var entryIntoForce = InstrumentEntryIntoForce.Of(instrument, counted, earliest, asOf);
        var histories = entryIntoForce.Date == instrument.StatedEntryIntoForce
            ? counted
            : HistoriesOf(register, instrument, actionsInOrder, entryIntoForce.Date, endsWith);
        var inForce = histories.ToDictionary(
            history => history.Participant.Code,
            history => history.With([.. history.Memberships.Select(m => entryIntoForce.EnterIntoForce(m, instrument.EntryIntoForce))]));
        return new TreatyStatus(register, instrument, actionsInOrder, inForce, entryIntoForce, condition, endsWith, asOf);
    }

    private static List<ParticipantHistory> HistoriesOf(
        TreatyRegister register,
        Instrument instrument,
        IEnumerable<TreatyAction> actionsInOrder,
        DateOnly? inForceFrom,
        TreatyStatus? endsWith)
    {
        return
        [
            .. actionsInOrder
                .GroupBy(action => action.Participant)
                .Select(acts => HistoryOf(register.Participants[acts.Key], [.. acts])),
        ];

        ParticipantHistory HistoryOf(Participant participant, TreatyAction[] acts)
        {
            var leavings = endsWith is null ? [] : Leaving.Of(endsWith.HistoryOf(participant), instrument);
            return ParticipantHistory.Of(participant, acts, Periods.Of(participant, instrument, acts, inForceFrom, leavings));
        }
    }
}
