using MineAction.Api.Http.Query;
using MineAction.TreatyLaw;
using MineAction.TreatyLaw.Memberships;

namespace MineAction.Api.Features.Upcoming;

/// <summary>What is decided of the instruments and participants asked for.</summary>
internal sealed class DecidedChanges
{
    private readonly QueryContext _context;
    private readonly IReadOnlyList<string> _instruments;
    private readonly HashSet<string>? _participants;

    /// <param name="context">The register and the day asked about.</param>
    /// <param name="instruments">Slugs in any case; null for all instruments.</param>
    /// <param name="participants">Codes in any case; null for all participants.</param>
    public DecidedChanges(QueryContext context, string[]? instruments, string[]? participants)
    {
        _context = context;
        _instruments = instruments is null
            ? [.. context.Register.Instruments.Keys]
            : [.. instruments.Select(slug => context.StatusOf(slug).Instrument.Id).Distinct()];
        _participants = participants?.Select(code => context.ParticipantOf(code).Code).ToHashSet();
    }

    /// <summary>Those whose day is <paramref name="first"/> or later, soonest first.</summary>
    public IEnumerable<DecidedChange> From(DateOnly first) => In(_context.Register, first).OrderBy(each => each.Change.Day);

    /// <summary>The withdrawals that were to take effect on <paramref name="first"/> or later and were taken back.</summary>
    public IEnumerable<DecidedChange> TakenBackFrom(DateOnly first) =>
        from status in StatusesOf(_context.Register)
        from history in status.Histories.Values
        from membership in history.Memberships
        from notice in membership.Notices
        where notice.Retraction is not null && notice.EffectiveOn >= first
        where IsWanted(history.Participant.Code)
        let change = new TreatyEvent(notice.EffectiveOn!.Value, history.Participant.Code, TreatyEventKind.Withdrew, notice.Action)
        select new DecidedChange(status, change) { IsCancelled = true };

    /// <summary>The same as <see cref="From"/> in a register that tells otherwise, in no order.</summary>
    public IEnumerable<DecidedChange> In(TreatyRegister register, DateOnly first) =>
        from status in StatusesOf(register)
        from change in status.Events()
        where change.Kind is TreatyEventKind.EnteredIntoForce or TreatyEventKind.Withdrew
        where change.Day >= first && IsWanted(change.Participant)
        select new DecidedChange(status, change);

    private IEnumerable<TreatyStatus> StatusesOf(TreatyRegister register) =>
        _instruments.Select(instrument => register.StatusOf(instrument)!.AsOf(_context.AsOf));

    private bool IsWanted(string participant) => _participants?.Contains(participant) != false;
}
