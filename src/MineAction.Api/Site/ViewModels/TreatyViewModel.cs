using MineAction.Api.Features.Shared;
using MineAction.Api.Http.Localization;
using MineAction.TreatyLaw;
using MineAction.TreatyLaw.Memberships;
using MineAction.TreatyLaw.Participants;
using MineAction.TreatyLaw.Wording;

namespace MineAction.Api.Site.ViewModels;

/// <summary>One instrument on the visitor's day, as pages and embeds show it. Public as a parameter of components.</summary>
public sealed class TreatyViewModel
{
    private readonly Lazy<IReadOnlyList<StateViewModel>> _states;
    private readonly Lazy<TreatyStatus> _asOf;

    internal TreatyViewModel(PageContext page, TreatyStatus status)
    {
        PageContext = page;
        Whole = status;
        Counts = UniversalizationAnswer.Of(page.QueryContext, status);
        _asOf = new(() => status.AsOf(page.AsOf));
        _states = new(() => [.. Listed().OrderBy(state => state.Name, NameOrder.Instance)]);
    }

    internal PageContext PageContext { get; }

    internal string Id => Whole.Instrument.Id;

    internal string Title => PageContext.Localizer.Title(Whole.Instrument);

    /// <summary>The status by all acts, whenever done: counts come from its curve.</summary>
    internal TreatyStatus Whole { get; }

    /// <summary>The status by the acts done on or before the day.</summary>
    internal TreatyStatus Status => _asOf.Value;

    internal UniversalizationAnswer Counts { get; }

    /// <summary>Every State of the universe on the day, and every participant with a status, by name.</summary>
    internal IReadOnlyList<StateViewModel> States => _states.Value;

    /// <summary>The first day that there is anything to tell of.</summary>
    internal DateOnly? Start => Whole.Instrument.OpenedForSignature ?? Whole.Instrument.AdoptedOn ?? Whole.Curve.ChangeDays.Cast<DateOnly?>().FirstOrDefault();

    internal bool IsBeforeAdoption => PageContext.AsOf < (Whole.Instrument.AdoptedOn ?? Start);

    /// <summary>"162 States Parties"; where organizations are among them, "193 parties".</summary>
    internal string PartiesLabel => PageContext.Localizer.Counted(Counts.Organizations > 0 ? "partiesWithOrganizations" : "parties", Counts.Parties);

    /// <summary>"In force since 1 March 1999", or what else is to be said of it.</summary>
    internal string InForce => Counts.EntryIntoForce switch
    {
        { Date: { } day, InForce: true } => PageContext.Localizer.Say("inForceSince", ("date", PageContext.Localizer.Day(day))),
        { Date: { } day } => PageContext.Localizer.Say("inForceFrom", ("date", PageContext.Localizer.Day(day))),
        _ => PageContext.Localizer.Say("notInForce"),
    };

    /// <summary>The page and its fallbacks in one sentence: number, label, day.</summary>
    internal string Sentence => IsBeforeAdoption
        ? BeforeAdoption
        : PageContext.Localizer.Page("numberAndDay", ("number", Localizer.Number(Counts.Parties)), ("label", PartiesLabel), ("day", PageContext.AsOfInWords));

    /// <summary>The same where the title does not stand above it.</summary>
    internal string TitledSentence => IsBeforeAdoption ? BeforeAdoption : PageContext.Localizer.Page("titled", ("title", Title), ("sentence", Sentence));

    /// <summary>"Adopted on 18 September 1997, nothing to count on 1 January 1990."</summary>
    internal string BeforeAdoption => PageContext.Localizer.Say(
        "before",
        ("title", Title),
        ("adopted", PageContext.Localizer.Day((Whole.Instrument.AdoptedOn ?? Start)!.Value)),
        ("date", PageContext.Localizer.Day(PageContext.AsOf)));

    /// <summary>The legal milestones reached by the day, in order.</summary>
    internal IReadOnlyList<(DateOnly Day, string Label)> Milestones
    {
        get
        {
            var localizer = PageContext.Localizer;
            var entry = Counts.EntryIntoForce;
            var isOpened = Whole.Instrument.OpenedForSignature is not null;
            (DateOnly? Day, string Label)[] all =
            [
                (Start, localizer.Say(isOpened ? "opened" : "adopted")),
                (entry.ReachedOn, localizer.Counted("threshold", entry.Required)),
                (entry.Date, localizer.Say("entered")),
            ];
            return [.. all.Where(each => each.Day <= PageContext.AsOf).Select(each => (each.Day!.Value, each.Label))];
        }
    }

    private IEnumerable<StateViewModel> Listed() =>
        from participant in PageContext.Register.Participants.Values
        let standing = Status.HistoryOf(participant).StandingOn(PageContext.AsOf)
        where standing.Status != ParticipantStatus.None || Universe.AllStates.Includes(participant, PageContext.AsOf)
        select new StateViewModel(PageContext, standing);
}
