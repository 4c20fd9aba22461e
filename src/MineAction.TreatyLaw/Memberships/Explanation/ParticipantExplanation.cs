using MineAction.TreatyLaw.Actions;
using MineAction.TreatyLaw.Instruments;
using MineAction.TreatyLaw.Participants;

namespace MineAction.TreatyLaw.Memberships.Explanation;

/// <summary>Derives in words the standing of one participant: act by act, each followed by what the law makes of it.</summary>
/// <param name="status">The status as of the day asked about.</param>
/// <param name="history">The participant's history in that status.</param>
/// <param name="asOf">The day asked about.</param>
internal sealed class ParticipantExplanation(TreatyStatus status, ParticipantHistory history, DateOnly asOf)
{
    private readonly Instrument _instrument = status.Instrument;
    private readonly Participant _participant = history.Participant;
    private readonly ActExplanation _acts = new(status.Instrument, history);

    public IEnumerable<ExplanationStep> Steps()
    {
        var steps = Acts().SelectMany(StepsOf).ToList();
        if (steps.Count == 0)
            return [_acts.Nothing()];
        if (_participant.HasEndedBy(asOf))
            steps.Add(_acts.StateEnded(_participant.StateUntil!.Value));
        else if (history.StatusOn(asOf) == ParticipantStatus.Signatory)
            steps.Add(_acts.SignatoryOnly());
        return steps;
    }

    /// <summary>Its acts towards the instrument, and those towards another treaty that apply to this one too.</summary>
    private IEnumerable<TreatyAction> Acts() => history.Memberships
        .SelectMany(membership => membership.Notices)
        .Where(notice => notice.Because is not null)
        .SelectMany(notice => new[] { notice.Action, notice.Retraction })
        .OfType<TreatyAction>()
        .Concat(history.Actions)
        .DistinctBy(act => act.Id)
        .Order(TreatyAction.InOrder);

    private IEnumerable<ExplanationStep> StepsOf(TreatyAction action) => action switch
    {
        { Kind: TreatyActionKind.ConsentNotEstablished } => [_acts.ConsentNotEstablished(action)],
        { Kind: TreatyActionKind.SignatureCancelled } => [_acts.SignatureCancelled(action)],
        { Kind: TreatyActionKind.SuspensionClaimed } => [_acts.SuspensionClaimed(action, history.StatusOn(asOf), Objectors())],
        { Date: null } => ActExplanation.OfUnknownDay(action),
        { Kind: TreatyActionKind.Signature } => [_acts.Signature(action)],
        { Kind: TreatyActionKind.ProvisionalApplication } => [_acts.ProvisionalApplication(action)],
        { Kind: TreatyActionKind.Withdrawal } => Withdrawal(action),
        { Kind: TreatyActionKind.WithdrawalRetracted } => Retraction(action),
        _ when action.Kind.IsConsent() => Consent(action),
        // Declarations, reservations, communications and the like bear on nobody's standing.
        _ => [],
    };

    private IEnumerable<ExplanationStep> Consent(TreatyAction action)
    {
        var index = history.Memberships.ToList().FindIndex(membership => membership.Consent.Id == action.Id);
        if (index < 0)
            return [_acts.WithoutEffect(action)];
        var membership = history.Memberships[index];
        var deposit = membership.Resumes
            ? _acts.ConsentWhileLeaving(membership)
            : _acts.Consent(action, index == 0 ? null : history.Memberships[index - 1].EndsOn);
        return [deposit, .. status.ExplainEntryIntoForceOf(membership)];
    }

    private IEnumerable<ExplanationStep> Withdrawal(TreatyAction action) =>
        NoticeWhere(notice => notice.Action.Id == action.Id) is { } explanation ? explanation.Steps() : [_acts.WithoutEffect(action)];

    private IEnumerable<ExplanationStep> Retraction(TreatyAction action) =>
        [NoticeWhere(notice => notice.Retraction?.Id == action.Id)?.Retracted() ?? _acts.WithoutEffect(action)];

    private WithdrawalExplanation? NoticeWhere(Func<WithdrawalNotice, bool> condition) => history.Memberships
        .SelectMany(
            membership => membership.Notices.Where(condition)
                .Select(notice => new WithdrawalExplanation(
                    _instrument, _participant, membership, notice, asOf,
                    isJoinedAgain: history.Memberships.Any(next => next.Resumes && next.BeginsOn == membership.EndsOn))))
        .FirstOrDefault();

    /// <summary>Who objected to a contested act of another. An objection of unknown day counts as made.</summary>
    private List<string> Objectors() =>
    [
        .. status.Actions
            .Where(action => action.Kind == TreatyActionKind.Objection && action.Contested && action.Participant != _participant.Code)
            .Select(action => action.Participant)
            .Distinct()
            .Order(StringComparer.Ordinal),
    ];
}
