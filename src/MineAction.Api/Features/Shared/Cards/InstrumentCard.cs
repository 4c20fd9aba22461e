using MineAction.Api.Features.Shared.Cards.Drawings;
using MineAction.TreatyLaw.Memberships;

namespace MineAction.Api.Features.Shared.Cards;

/// <summary>
/// What is shown of an instrument on a day: words, numbers and drawings, ready to be placed. Pages, frames and the script draw this and
/// nothing of their own.
/// </summary>
internal sealed record InstrumentCard
{
    /// <summary>The instrument's slug.</summary>
    public required string Instrument { get; init; }

    public required CardView View { get; init; }

    /// <summary>The language of its words.</summary>
    public required string Language { get; init; }

    /// <summary>Which way they run: ltr or rtl.</summary>
    public required string Direction { get; init; }

    /// <summary>The legal day.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>The state of our record.</summary>
    public required int Revision { get; init; }

    public required bool Projected { get; init; }

    /// <summary>The last day of which the record knows; later acts may be missing.</summary>
    public required DateOnly? DataThrough { get; init; }

    /// <summary>The treaty's short title.</summary>
    public required string Title { get; init; }

    /// <summary>Everything in one sentence: title, number, day and, beyond it, the horizon.</summary>
    public required string Sentence { get; init; }

    /// <summary>What is said instead of a number on a day before the adoption; null on any other.</summary>
    public required string? Notice { get; init; }

    /// <summary>The number that the view is about.</summary>
    public required string? Number { get; init; }

    /// <summary>What it counts; beyond the horizon with the horizon. Number and label are one sentence.</summary>
    public required string? Label { get; init; }

    /// <summary>Further sentences, one a line.</summary>
    public required IReadOnlyList<string> Notes { get; init; }

    /// <summary>The bar of the view progress.</summary>
    public required IReadOnlyList<CardBarPart> Bar { get; init; }

    /// <summary>The legend.</summary>
    public required IReadOnlyList<CardGroup> Groups { get; init; }

    /// <summary>The States of the views map and missing, by name.</summary>
    public required IReadOnlyList<CardState> States { get; init; }

    public required CardMap? Map { get; init; }

    public required CardCurve? Curve { get; init; }

    /// <summary>Words beside a table that stands behind a drawing: what opens it, and its columns of States.</summary>
    public required CardTableWords Table { get; init; }

    /// <summary>The day, to stand alone; beyond the horizon how far the data reach.</summary>
    public required string Day { get; init; }

    /// <summary>The last day for which the numbers stand.</summary>
    public required DateOnly KnownOn { get; init; }

    public required CardSource Source { get; init; }

    /// <summary>The card of <paramref name="figures"/> in one view.</summary>
    public static InstrumentCard Of(TreatyFigures figures, CardView view)
    {
        var isShown = !figures.IsBeforeAdoption;
        var states = isShown && view is CardView.Map or CardView.Missing ? StatesOf(figures, view) : [];
        var (number, label) = HeadlineOf(figures, view);
        return new InstrumentCard
        {
            Instrument = figures.Id,
            View = view,
            Language = figures.Localizer.Language,
            Direction = figures.Localizer.Direction,
            AsOf = figures.Context.AsOf,
            Revision = figures.Context.Revision,
            Projected = figures.Context.Projected,
            DataThrough = figures.Day.Through,
            Title = figures.Title,
            Sentence = figures.TitledSummary,
            Notice = isShown ? null : figures.BeforeAdoptionText,
            Number = isShown ? number : null,
            Label = isShown ? label : null,
            Notes = isShown ? [.. NotesOf(figures, view)] : [],
            Bar = isShown && view == CardView.Progress ? figures.Bar : [],
            Groups = isShown ? GroupsOf(figures, view, states) : [],
            States = states,
            Map = isShown && view == CardView.Map ? MapDrawing.Of(figures, GroupsOf(figures, view, states)) : null,
            Curve = isShown && view == CardView.Series ? CurveCard.Of(figures) : null,
            Table = CardTableWords.Of(figures.Localizer),
            Day = figures.Localizer.Day(figures.Day),
            KnownOn = figures.Day.KnownOn,
            Source = new CardSource(figures.Localizer.Text("source"), figures.Context.PathOf($"/i/{figures.Id}")),
        };
    }

    private static (string Number, string Label) HeadlineOf(TreatyFigures figures, CardView view) => view switch
    {
        CardView.Progress => (figures.Localizer.Percent(figures.Counts.Universe.Share), figures.ShareLabel),
        CardView.Missing => (figures.Missing, figures.MissingLabel),
        _ => (figures.Parties, figures.PartiesLabel),
    };

    private static IEnumerable<string> NotesOf(TreatyFigures figures, CardView view) => view switch
    {
        CardView.Count => figures.Notes,
        CardView.Progress => [figures.EntryIntoForceText, .. figures.Reports],
        CardView.Missing => figures.Counts.Universe.Size == figures.Counts.Universe.Parties ? [figures.Localizer.Text("all")] : [],
        _ => figures.Counts.Organizations > 0 ? [figures.OrganizationsNote, .. figures.Reports] : figures.Reports,
    };

    private static IReadOnlyList<CardGroup> GroupsOf(TreatyFigures figures, CardView view, IReadOnlyList<CardState> states) => view switch
    {
        CardView.Count => [],
        CardView.Progress => figures.Shares,
        CardView.Series => figures.Lines,
        CardView.Missing => [.. StatusGroups.Of(figures.Localizer, states).Where(group => group.Count > 0)],
        _ =>
        [
            .. StatusGroups.Of(figures.Localizer, states).Where(group => group.Count > 0 || group.Id == StatusGroups.Party),
            StatusGroups.Territories(figures.Localizer),
        ],
    };

    private static IReadOnlyList<CardState> StatesOf(TreatyFigures figures, CardView view) =>
    [
        .. figures.Standings
            .Where(standing => !standing.Participant.IsOrganization)
            .Select(standing => new CardState(
                standing.Participant.Code,
                figures.NameOf(standing.Participant),
                StatusGroups.Of(standing.Status),
                StatusOf(figures, view, standing)))
            .Where(state => view == CardView.Map || state.Group != StatusGroups.Party),
    ];

    // In the list of a group, a State without an act has the group's own words: they need not be said twice.
    private static string StatusOf(TreatyFigures figures, CardView view, Standing standing) =>
        view == CardView.Missing && standing.Status == ParticipantStatus.None
            ? StatusGroups.LabelOf(figures.Localizer, StatusGroups.Of(standing.Status))
            : StandingText.Of(figures.Localizer, figures.Status, standing);
}
