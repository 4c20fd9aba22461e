using MineAction.TreatyLaw.Memberships;
using MineAction.TreatyLaw.Universalization;

namespace MineAction.TreatyLaw.Tests.Universalization;

/// <summary>Who stands how, moved on event by event as a reader of the changes would.</summary>
internal sealed class Replay
{
    private readonly HashSet<string> _signed = [];
    private readonly HashSet<string> _parties = [];
    private readonly HashSet<string> _inForce = [];
    private readonly HashSet<string> _pending = [];
    private readonly HashSet<string> _left = [];
    private readonly HashSet<string> _ended = [];

    public static Replay From(TreatyStatus status, DateOnly day)
    {
        var replay = new Replay();
        foreach (var (code, history) in status.Histories)
        {
            var membership = history.MembershipOn(day);
            Add(replay._signed, history.Signature?.Date <= day);
            Add(replay._parties, membership?.IsPartyOn(day) == true);
            Add(replay._inForce, membership?.IsInForceOn(day) == true);
            Add(
                replay._pending,
                membership is not null && !(membership.EndsOn <= day) && membership.Notices.Any(notice => notice.IsPendingOn(day)));
            Add(replay._left, history.HasWithdrawnBy(day));
            Add(replay._ended, history.Participant.HasEndedBy(day));

            void Add(HashSet<string> set, bool holds)
            {
                if (holds)
                    set.Add(code);
            }
        }

        return replay;
    }

    public void Apply(TreatyEvent change)
    {
        var who = change.Participant;
        switch (change.Kind)
        {
            case TreatyEventKind.Signed:
                _signed.Add(who);
                break;
            case TreatyEventKind.Consented:
                _parties.Add(who);
                break;
            case TreatyEventKind.EnteredIntoForce:
                _inForce.Add(who);
                break;
            case TreatyEventKind.WithdrawalNotified:
                _pending.Add(who);
                break;
            case TreatyEventKind.Withdrew:
                _left.Add(who);
                End(who);
                break;
            case TreatyEventKind.ConsentTakenBack:
                End(who);
                break;
            case TreatyEventKind.StateEnded:
                _ended.Add(who);
                End(who);
                break;
            case TreatyEventKind.ProvisionalApplication or TreatyEventKind.WithdrawalRetracted:
                break;
            default:
                throw new InvalidOperationException($"No rule for {change.Kind}.");
        }
    }

    public (int Signatures, int Signatories, int Only, int Parties, int InForce, int Pending) Counts() =>
    (
        _signed.Count,
        _signed.Count(who => !_left.Contains(who) && !_ended.Contains(who)),
        _signed.Count(who => !_left.Contains(who) && !_ended.Contains(who) && !_parties.Contains(who)),
        _parties.Count,
        _inForce.Count,
        _pending.Count);

    public static (int Signatures, int Signatories, int Only, int Parties, int InForce, int Pending) CountsOf(Tally tally) =>
        (
            tally.Signatures,
            tally.Signatories,
            tally.SignatoriesNotParties,
            tally.Parties,
            tally.PartiesInForce,
            tally.WithdrawalsPending);

    private void End(string who)
    {
        _parties.Remove(who);
        _inForce.Remove(who);
        _pending.Remove(who);
    }
}
