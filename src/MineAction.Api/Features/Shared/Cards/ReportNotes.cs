using MineAction.Api.Http.Localization;
using MineAction.Api.Http.Query;
using MineAction.TreatyLaw;
using MineAction.TreatyLaw.Reconciliations;
using MineAction.TreatyLaw.Wording;

namespace MineAction.Api.Features.Shared.Cards;

/// <summary>Notes beside a figure on what is reported and is in no figure.</summary>
internal static class ReportNotes
{
    /// <summary>
    /// "reported since: 162 (25 August 2026)", and whose consent is reported and could not be established. What is reported of a day beyond
    /// the horizon, or of an unknown day, stands beside figures of such a day only.
    /// </summary>
    public static IReadOnlyList<string> Of(QueryContext context, TreatyStatus status, FigureDay day)
    {
        var localizer = Localizer.Of(context.Language);
        var reported = ReportedLater.Of(status, context.Register.Facts.PublishedFigures);
        var notes = new List<string>();
        if (day.IsBeyondHorizon && reported.Figures.Count > 0)
            notes.Add(localizer.Text("reportedSince", ("reports", localizer.List([.. reported.Figures.Select(Report)]))));
        if (Unsettled(context, status, day) is { } unsettled)
            notes.Add(unsettled);
        return notes;

        string Report(PublishedFigure figure) =>
            localizer.Text("report", ("value", Value(figure)), ("date", localizer.Day(figure.AsOf)));

        // Of parties the number alone: it stands beside the number of parties.
        string Value(PublishedFigure figure) => Code<Measure>.Parse(figure.Measure) switch
        {
            Measure.Signatories => localizer.Plural("signed", figure.Value),
            Measure.SignatoriesNotParty => localizer.Plural("signatories", figure.Value),
            Measure.Joined => localizer.Plural("joined", figure.Value),
            _ => Localizer.Number(figure.Value),
        };
    }

    /// <summary>Whose consent is reported and could not be established; null where there is nobody.</summary>
    public static string? Unsettled(QueryContext context, TreatyStatus status, FigureDay day)
    {
        var localizer = Localizer.Of(context.Language);
        var names = ReportedLater.Of(status, context.Register.Facts.PublishedFigures).UnsettledBy(day.AsOf)
            .Where(report => day.IsBeyondHorizon || report.Date is not null)
            .Select(report => context.Register.Participants[report.Participant])
            .Select(participant => Localizer.Isolated(context.Register.NameOf(participant, context.Language, day.AsOf)))
            .ToList();
        return names.Count == 0 ? null : localizer.Text("unsettled", ("names", localizer.List(names)));
    }
}
