using MineAction.Api.Features.Shared;
using MineAction.Api.Features.Shared.Cards;
using MineAction.Api.Http.Localization;
using MineAction.TreatyLaw;
using MineAction.TreatyLaw.Memberships;
using MineAction.TreatyLaw.Participants;

namespace MineAction.Api.Site.ViewModels;

/// <summary>View model of one instrument on the day of the page. Public as a parameter of components.</summary>
public sealed class TreatyViewModel
{
    private readonly Lazy<IReadOnlyList<StateViewModel>> _states;
    private readonly Lazy<TreatyStatus> _statusAsOf;

    internal TreatyViewModel(PageContext page, TreatyStatus status)
    {
        PageContext = page;
        Status = status;
        Counts = UniversalizationAnswer.Of(page.QueryContext, status);
        _statusAsOf = new(() => status.AsOf(page.AsOf));
        _states = new(() => [.. ListStates().OrderBy(state => state.Name, NameOrder.Of(page.Localizer.Language))]);
    }

    internal PageContext PageContext { get; }

    internal string Id => Status.Instrument.Id;

    internal string Title => PageContext.Localizer.Title(Status.Instrument);

    /// <summary>The status by all acts, whenever done: counts come from its curve.</summary>
    internal TreatyStatus Status { get; }

    /// <summary>The status by the acts done on or before the day.</summary>
    internal TreatyStatus StatusAsOf => _statusAsOf.Value;

    internal UniversalizationAnswer Counts { get; }

    /// <summary>The day of its figures.</summary>
    internal FigureDay Day => PageContext.QueryContext.DayOf(Counts.DataThrough);

    /// <summary>Every State of the universe on the day, and every participant with a status, by name.</summary>
    internal IReadOnlyList<StateViewModel> States => _states.Value;

    /// <summary>
    /// The first day of the curve: the opening for signature, else the adoption, else the first change; null where there is none of them.
    /// </summary>
    internal DateOnly? Start =>
        Status.Instrument.OpenedForSignature ?? Status.Instrument.AdoptedOn ?? Status.Curve.ChangeDays.Cast<DateOnly?>().FirstOrDefault();

    internal bool IsBeforeAdoption => PageContext.AsOf < (Status.Instrument.AdoptedOn ?? Start);

    /// <summary>"States Parties", or "parties" where organizations are among them; beyond the horizon with the horizon.</summary>
    internal string PartiesLabel => PageContext.Localizer.Figure(Parties, Day);

    /// <summary>"In force since 1 March 1999", "Enters into force on 1 March 1999" or "Not yet in force".</summary>
    internal string EntryIntoForceText => Counts.EntryIntoForce switch
    {
        { Date: { } day, InForce: true } => PageContext.Localizer.Text("inForceSince", ("date", PageContext.Localizer.Day(day))),
        { Date: { } day } => PageContext.Localizer.Text("inForceFrom", ("date", PageContext.Localizer.Day(day))),
        _ => PageContext.Localizer.Text("notInForce"),
    };

    /// <summary>
    /// What is reported and in no figure: "reported since: 162 (25 August 2026)", and consents that could not be established. Reports of a
    /// day beyond the horizon, or of unknown day, stand beside figures of such a day only.
    /// </summary>
    internal IReadOnlyList<string> Reports => ReportNotes.Of(PageContext.QueryContext, Status, Day);

    /// <summary>The figure in one sentence, for descriptions and fallbacks: number, label, day.</summary>
    internal string Summary => IsBeforeAdoption
        ? BeforeAdoptionText
        : PageContext.Localizer.FigureAndDay($"{Localizer.Number(Counts.Parties)} {Parties}", Day);

    /// <summary>The same where the title does not stand above it.</summary>
    internal string TitledSummary =>
        IsBeforeAdoption ? BeforeAdoptionText : PageContext.Localizer.PageText("titled", ("title", Title), ("sentence", Summary));

    /// <summary>"Adopted on 18 September 1997, nothing to count on 1 January 1990."</summary>
    internal string BeforeAdoptionText => PageContext.Localizer.Text(
        "before",
        ("title", Title),
        ("adopted", PageContext.Localizer.Day((Status.Instrument.AdoptedOn ?? Start)!.Value)),
        ("date", PageContext.Localizer.Day(PageContext.AsOf)));

    /// <summary>The legal milestones reached by the day, in order.</summary>
    internal IReadOnlyList<(DateOnly Day, string Label)> Milestones
    {
        get
        {
            var localizer = PageContext.Localizer;
            var entry = Counts.EntryIntoForce;
            var isOpened = Status.Instrument.OpenedForSignature is not null;
            (DateOnly? Day, string Label)[] all =
            [
                (Start, localizer.Text(isOpened ? "opened" : "adopted")),
                (entry.ReachedOn, localizer.Plural("threshold", entry.Required)),
                (entry.Date, localizer.Text("entered")),
            ];
            return [.. all.Where(each => each.Day <= PageContext.AsOf).Select(each => (each.Day!.Value, each.Label))];
        }
    }

    private string Parties =>
        PageContext.Localizer.Plural(Counts.Organizations > 0 ? "partiesWithOrganizations" : "parties", Counts.Parties);

    private IEnumerable<StateViewModel> ListStates() =>
        from participant in PageContext.Register.Participants.Values
        let standing = StatusAsOf.HistoryOf(participant).StandingOn(PageContext.AsOf)
        where standing.Status != ParticipantStatus.None || Universe.AllStates.Includes(participant, PageContext.AsOf)
        select new StateViewModel(PageContext, standing);
}
