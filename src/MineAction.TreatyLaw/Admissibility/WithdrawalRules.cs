using MineAction.TreatyLaw.Actions;
using MineAction.TreatyLaw.Memberships;
using MineAction.TreatyLaw.Wording;

namespace MineAction.TreatyLaw.Admissibility;

/// <summary>Who can leave, when that can take effect, and what can be taken back.</summary>
internal static class WithdrawalRules
{
    public static IEnumerable<Inadmissibility> Check(ActInContext act)
    {
        if (act.Action.Date is not { } day)
            return [];
        var membership = act.MembershipOn(day);
        var pending = membership?.Notices.FirstOrDefault(notice => notice.Because is null && notice.IsPendingOn(day));
        return act.Action.Kind == TreatyActionKind.WithdrawalRetracted
            ? Retraction(act, day, pending)
            : Withdrawal(act, day, membership, pending);
    }

    private static IEnumerable<Inadmissibility> Withdrawal(
        ActInContext act, DateOnly day, Membership? membership, WithdrawalNotice? pending)
    {
        var clause = act.Instrument.Withdrawal;
        if (membership is null)
        {
            yield return act.Against("participant", act.Articles.Withdrawal, new(
                $"only a party can withdraw; on {Day.InWords(day).English} {act.Actor.English} was none.",
                $"seule une partie peut se retirer ; le {Day.InWords(day).French}, {act.Actor.French} ne l'était pas."));
        }

        if (pending is not null)
        {
            var notified = Day.InWords(pending.NotifiedOn);
            yield return act.Against("date", null, new(
                $"a withdrawal is pending already, notified on {notified.English}.",
                $"un retrait est déjà en cours, notifié le {notified.French}."), pending.Action);
        }

        // A party may name a later day than the clause; an earlier one is void.
        var earliest = WithdrawalNotice.ByRule(day, clause, act.InForceFrom) ?? day;
        if (act.Action.EffectiveOn < earliest)
        {
            yield return act.Against("effectiveOn", act.Articles.Withdrawal, new(
                $"a withdrawal received on {Day.InWords(day).English} takes effect on {Day.InWords(earliest).English} at the earliest.",
                $"un retrait reçu le {Day.InWords(day).French} prend effet le {Day.InWords(earliest).French} au plus tôt."));
        }
    }

    private static IEnumerable<Inadmissibility> Retraction(ActInContext act, DateOnly day, WithdrawalNotice? pending)
    {
        if (pending is null)
        {
            yield return act.Against("date", act.Articles.Withdrawal, new(
                $"on {Day.InWords(day).English} no withdrawal of {act.Actor.English} was pending that it could take back.",
                $"le {Day.InWords(day).French}, aucun retrait en cours ne pouvait être révoqué par {act.Actor.French}."));
        }
    }
}
