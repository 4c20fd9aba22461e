using MineAction.Api.Http.Contract;
using MineAction.Api.Site.Visits;
using MineAction.Api.Site.Words;
using MineAction.TreatyLaw;
using MineAction.TreatyLaw.Memberships;
using MineAction.TreatyLaw.Participants;

namespace MineAction.Api.Site.Drawing;

/// <summary>One instrument on the visitor's day, as pages and embeds show it. Public as a parameter of components.</summary>
public sealed class TreatyView
{
    private readonly Lazy<IReadOnlyList<StateView>> _states;
    private readonly Lazy<TreatyStatus> _asOf;

    internal TreatyView(Visit visit, TreatyStatus status)
    {
        Visit = visit;
        Whole = status;
        Counts = UniversalizationAnswer.Of(visit.Reading, status);
        _asOf = new(() => status.AsOf(visit.AsOf));
        _states = new(() => [.. Listed().OrderBy(state => state.Name, NameOrder.Instance)]);
    }

    internal Visit Visit { get; }

    internal string Id => Whole.Instrument.Id;

    internal string Title => Visit.Voice.Title(Whole.Instrument);

    /// <summary>The status by all acts, whenever done: counts come from its curve.</summary>
    internal TreatyStatus Whole { get; }

    /// <summary>The status by the acts done on or before the day.</summary>
    internal TreatyStatus Status => _asOf.Value;

    internal UniversalizationAnswer Counts { get; }

    /// <summary>Every State of the universe on the day, and every participant with a status, by name.</summary>
    internal IReadOnlyList<StateView> States => _states.Value;

    /// <summary>The first day that there is anything to tell of.</summary>
    internal DateOnly? Start => Whole.Instrument.OpenedForSignature ?? Whole.Instrument.AdoptedOn ?? Whole.Curve.ChangeDays.Cast<DateOnly?>().FirstOrDefault();

    internal bool IsBeforeAdoption => Visit.AsOf < (Whole.Instrument.AdoptedOn ?? Start);

    /// <summary>"162 States Parties"; where organizations are among them, "193 parties".</summary>
    internal string PartiesLabel => Visit.Voice.Counted(Counts.Organizations > 0 ? "partiesWithOrganizations" : "parties", Counts.Parties);

    /// <summary>"In force since 1 March 1999", or what else is to be said of it.</summary>
    internal string InForce => Counts.EntryIntoForce switch
    {
        { Date: { } day, InForce: true } => Visit.Voice.Say("inForceSince", ("date", Visit.Voice.Day(day))),
        { Date: { } day } => Visit.Voice.Say("inForceFrom", ("date", Visit.Voice.Day(day))),
        _ => Visit.Voice.Say("notInForce"),
    };

    /// <summary>The page and its fallbacks in one sentence: number, label, day.</summary>
    internal string Sentence => IsBeforeAdoption
        ? BeforeAdoption
        : Visit.Voice.Page("numberAndDay", ("number", Voice.Number(Counts.Parties)), ("label", PartiesLabel), ("day", Visit.AsOfInWords));

    /// <summary>The same where the title does not stand above it.</summary>
    internal string TitledSentence => IsBeforeAdoption ? BeforeAdoption : Visit.Voice.Page("titled", ("title", Title), ("sentence", Sentence));

    /// <summary>"Adopted on 18 September 1997, nothing to count on 1 January 1990."</summary>
    internal string BeforeAdoption => Visit.Voice.Say(
        "before",
        ("title", Title),
        ("adopted", Visit.Voice.Day((Whole.Instrument.AdoptedOn ?? Start)!.Value)),
        ("date", Visit.Voice.Day(Visit.AsOf)));

    /// <summary>The legal milestones reached by the day, in order.</summary>
    internal IReadOnlyList<(DateOnly Day, string Label)> Milestones
    {
        get
        {
            var voice = Visit.Voice;
            var entry = Counts.EntryIntoForce;
            var isOpened = Whole.Instrument.OpenedForSignature is not null;
            (DateOnly? Day, string Label)[] all =
            [
                (Start, voice.Say(isOpened ? "opened" : "adopted")),
                (entry.ReachedOn, voice.Counted("threshold", entry.Required)),
                (entry.Date, voice.Say("entered")),
            ];
            return [.. all.Where(each => each.Day <= Visit.AsOf).Select(each => (each.Day!.Value, each.Label))];
        }
    }

    private IEnumerable<StateView> Listed() =>
        from participant in Visit.Register.Participants.Values
        let standing = Status.HistoryOf(participant).StandingOn(Visit.AsOf)
        where standing.Status != ParticipantStatus.None || Universe.AllStates.Includes(participant, Visit.AsOf)
        select new StateView(Visit, standing);
}
