using MineAction.TreatyLaw.Actions;

namespace MineAction.TreatyLaw.Reconciliations;

/// <summary>What others report of an instrument and the record does not know: shown beside its figures, and in none of them.</summary>
/// <param name="Figures">Published figures of a day beyond the horizon, oldest first. All of them where there is no horizon.</param>
/// <param name="Unsettled">
/// Reports of a consent that could not be established, in the order of acts, while no consent settles them: see <see cref="Of"/>.
/// </param>
public sealed record ReportedLater(IReadOnlyList<PublishedFigure> Figures, IReadOnlyList<TreatyAction> Unsettled)
{
    /// <summary>
    /// What is reported of the instrument of <paramref name="status"/>. The shipped facts end on 3 February 2026; that the APMBC has 162
    /// parties is reported for 25 August 2026, and of Lebanon's accession no day was seen. A consent of the participant that is on record
    /// settles a report, unless that membership had ended before the report: who left may have joined again.
    /// </summary>
    /// <param name="status">The instrument, by all its acts.</param>
    /// <param name="published">Published figures of any instruments.</param>
    public static ReportedLater Of(TreatyStatus status, IEnumerable<PublishedFigure> published)
    {
        ArgumentNullException.ThrowIfNull(status);
        ArgumentNullException.ThrowIfNull(published);
        var horizon = status.DataThrough;
        return new(
            [
                .. published
                    .Where(figure => figure.Instrument == status.Instrument.Id && !(figure.AsOf <= horizon))
                    .OrderBy(figure => figure.AsOf),
            ],
            [.. status.Actions.Where(action => action.Kind == TreatyActionKind.ConsentNotEstablished && !IsSettled(status, action))]);
    }

    /// <summary>The reports of a day on or before <paramref name="day"/>, and those whose day was not seen.</summary>
    public IEnumerable<TreatyAction> UnsettledBy(DateOnly day) => Unsettled.Where(report => report.Date is null || report.Date <= day);

    private static bool IsSettled(TreatyStatus status, TreatyAction report)
    {
        // Of a report without a day it is only known that it was read.
        var reportedOn = report.Date ?? report.Source.AccessedOn;
        return status.Histories[report.Participant].Memberships.Any(membership => !(membership.EndsOn <= reportedOn));
    }
}
