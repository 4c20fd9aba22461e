using MineAction.TreatyLaw.Actions;
using MineAction.TreatyLaw.Instruments;
using MineAction.TreatyLaw.Participants;

namespace MineAction.TreatyLaw.Tests;

/// <summary>
/// A small treaty and what States do towards it. The treaty has the clauses of the APMBC but needs two deposits; every code names a Member
/// State of the United Nations since 1945 unless it is said to be something else.
/// </summary>
internal sealed class Scenario
{
    private const string Treaty = "treaty";
    private readonly Dictionary<string, Participant> _participants = [];
    private readonly List<TreatyAction> _actions = [];
    private readonly List<Instrument> _others = [];
    private Instrument _instrument = ConventionWith(Treaty, threshold: 2);

    public static DateOnly Day(string iso) => ShippedRegister.Day(iso);

    /// <summary>A convention with the clauses of the APMBC and a threshold of its own.</summary>
    public static Instrument ConventionWith(string id, int threshold) => new()
    {
        Id = id,
        Title = "A Convention",
        ShortTitle = "A Convention",
        Kind = InstrumentKind.Convention,
        Depositary = "Secretary-General of the United Nations",
        EntryIntoForce = new EntryIntoForceClause(
            threshold, new Delay.FirstDayOfMonthAfter(6), "17(1)", new Delay.FirstDayOfMonthAfter(6), "17(2)"),
        ConsentBy = new ConsentClause(
            [TreatyActionKind.Ratification, TreatyActionKind.Acceptance, TreatyActionKind.Approval],
            [TreatyActionKind.FormalConfirmation],
            [TreatyActionKind.Accession],
            [],
            "16"),
        ProvisionalApplication = new ProvisionalApplicationClause("18", "paragraph 1 of Article 1"),
        Reservations = new ReservationsClause(false, "19"),
        Withdrawal = new WithdrawalClause(new Delay.MonthsAfter(6), "20(3)", DeferredWhileInArmedConflict: true),
    };

    public Scenario With(Func<Instrument, Instrument> change)
    {
        _instrument = change(_instrument);
        return this;
    }

    public Scenario WithEntryIntoForce(Func<EntryIntoForceClause, EntryIntoForceClause> change) =>
        With(instrument => instrument with { EntryIntoForce = change(instrument.EntryIntoForce) });

    /// <summary>Another instrument in the same register.</summary>
    public Scenario Beside(Instrument other)
    {
        _others.Add(other);
        return this;
    }

    public Scenario Participant(string code, Func<Participant, Participant> change)
    {
        _participants[code] = change(MemberState(code));
        return this;
    }

    public Scenario Organization(string code) => Participant(code, state => state with
    {
        Kind = ParticipantKind.RegionalOrganization,
        InAllStates = false,
        StateSince = null,
        UnMemberSince = null,
    });

    /// <param name="code">The State.</param>
    /// <param name="until">The first day on which it no longer existed.</param>
    public Scenario DissolvedState(string code, string until) => Participant(code, state => state with
    {
        Kind = ParticipantKind.FormerState,
        StateUntil = Day(until),
        UnMemberUntil = Day(until),
    });

    public Scenario Act(
        string participant,
        TreatyActionKind kind,
        string? date,
        string? effectiveOn = null,
        bool effectDeferred = false,
        bool contested = false,
        string instrument = Treaty)
    {
        _participants.TryAdd(participant, MemberState(participant));
        _actions.Add(new TreatyAction
        {
            Id = _actions.Count + 1,
            Instrument = instrument,
            Participant = participant,
            Kind = kind,
            Date = date is null ? null : Day(date),
            EffectiveOn = effectiveOn is null ? null : Day(effectiveOn),
            EffectDeferred = effectDeferred,
            Contested = contested,
            Source = new Source("Scenario", null, null, null, Reliability.Unverified),
        });
        return this;
    }

    public Scenario Signs(string participant, string date) => Act(participant, TreatyActionKind.Signature, date);

    public Scenario Ratifies(string participant, string date) => Act(participant, TreatyActionKind.Ratification, date);

    public Scenario Succeeds(string participant, string date, string? effectiveOn = null) =>
        Act(participant, TreatyActionKind.Succession, date, effectiveOn);

    public Scenario Withdraws(string participant, string date, string? effectiveOn = null, bool effectDeferred = false) =>
        Act(participant, TreatyActionKind.Withdrawal, date, effectiveOn, effectDeferred);

    /// <summary>Two States bring the treaty into force on 1 July 2000: their deposits of 10 January reach the threshold.</summary>
    public Scenario InForceFromJuly2000() => Ratifies("ONE", "2000-01-10").Ratifies("TWO", "2000-01-10");

    /// <summary>The same States and acts in a register of other instruments.</summary>
    public TreatyRegister Register(params Instrument[] instruments) =>
        new(new RegisterFacts(instruments, [.. _participants.Values], [], [], [], _actions));

    public TreatyRegister Register() => new(new RegisterFacts([.. _others, _instrument], [.. _participants.Values], [], [], [], _actions));

    public TreatyStatus Status() => Register().StatusOf(Treaty)!;

    private static Participant MemberState(string code) => new()
    {
        Code = code,
        Kind = ParticipantKind.UnMember,
        Name = code,
        UnMemberSince = new DateOnly(1945, 10, 24),
        StateSince = new DateOnly(1945, 10, 24),
        InAllStates = true,
    };
}
