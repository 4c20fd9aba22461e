using MineAction.TreatyLaw.Actions;
using MineAction.TreatyLaw.Memberships;

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
            yield return act.Against("participant", act.Articles.Withdrawal, new("against.not-party", act.Actor, ("day", day)));
        if (pending is not null)
        {
            yield return act.Against(
                "date", null, new("against.withdrawal-pending", ("day", pending.NotifiedOn)), pending.Action);
        }

        // A party may name a later day than the clause; an earlier one is void.
        var earliest = WithdrawalNotice.ByRule(day, clause, act.InForceFrom) ?? day;
        if (act.Action.EffectiveOn < earliest)
        {
            yield return act.Against("effectiveOn", act.Articles.Withdrawal, new(
                "against.withdrawal-effect-before", ("day", day), ("earliest", earliest)));
        }
    }

    private static IEnumerable<Inadmissibility> Retraction(ActInContext act, DateOnly day, WithdrawalNotice? pending)
    {
        if (pending is null)
            yield return act.Against("date", act.Articles.Withdrawal, new("against.nothing-to-retract", act.Actor, ("day", day)));
    }
}
