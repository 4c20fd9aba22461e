using MineAction.Api.Http.Localization;
using MineAction.Api.Http.Query;
using MineAction.TreatyLaw;
using MineAction.TreatyLaw.Reconciliations;
using MineAction.TreatyLaw.Verifications;

namespace MineAction.Api.Features.Shared.Verifications;

/// <summary>Whether a claim is right, and what it rests on.</summary>
internal sealed record VerificationAnswer
{
    public required ClaimItem Claim { get; init; }

    /// <summary>The state of our record.</summary>
    public required int Revision { get; init; }

    /// <summary>Whether the day has not come yet: what follows from the acts recorded, if nobody acts again.</summary>
    public required bool Projected { get; init; }

    /// <summary>The last day of which the record knows; null where no document of the depositary was read.</summary>
    public required DateOnly? DataThrough { get; init; }

    /// <summary>The first that applies, in this order: beyond-horizon, true, true-by-another-reading, true-on-other-days, false.</summary>
    public required Verdict Verdict { get; init; }

    /// <summary>Our count of the same on the same day.</summary>
    public required int Computed { get; init; }

    /// <summary>The verdict in a sentence, in the language of the answer.</summary>
    public required string Explanation { get; init; }

    /// <summary>
    /// The days on which the claim is true by the acts on record, oldest first; those after dataThrough follow from what was decided by
    /// then.
    /// </summary>
    public required IReadOnlyList<DaySpanItem> TrueOn { get; init; }

    /// <summary>
    /// What makes the difference to the nearest day on which the claim is true, or to the other reading that gives its number; empty where
    /// it is true, or never was.
    /// </summary>
    public required IReadOnlyList<DecisiveActItem> Between { get; init; }

    /// <summary>What other ways of counting give on the day; those that give the number of the claim first.</summary>
    public required IReadOnlyList<OtherReadingItem> OtherReadings { get; init; }

    /// <summary>Figures that public documents state for days beyond dataThrough, oldest first: they are not ours.</summary>
    public required IReadOnlyList<LaterReportItem> LaterReports { get; init; }

    /// <summary>Acts reported by that day, or of unknown day, that could not be established: they are in no count.</summary>
    public required IReadOnlyList<UnsettledItem> Unsettled { get; init; }

    /// <summary>The sources of the acts that are counted and of those that make the difference, each once.</summary>
    public required IReadOnlyList<ActionSource> Sources { get; init; }

    /// <summary>Checks that <paramref name="measure"/> was <paramref name="value"/> on the day of the context.</summary>
    public static VerificationAnswer Of(QueryContext context, TreatyStatus status, Measure measure, int value)
    {
        var verification = Verification.Of(new Claim(measure, value, context.AsOf), status);
        var reported = ReportedLater.Of(status, context.Register.Facts.PublishedFigures);
        return new VerificationAnswer
        {
            Claim = ClaimItem.Of(status.Instrument.Id, verification.Claim),
            Revision = context.Revision,
            Projected = context.Projected,
            DataThrough = status.DataThrough,
            Verdict = verification.Verdict,
            Computed = verification.Computed,
            Explanation = VerificationText.Of(Localizer.Of(context.Language), verification, status.DataThrough, reported.Figures),
            TrueOn = [.. verification.TrueOn.Select(DaySpanItem.Of)],
            Between = [.. verification.Between.Select(change => DecisiveActItem.Of(context, change))],
            OtherReadings = [.. verification.OtherReadings.Select(reading => OtherReadingItem.Of(measure, reading))],
            LaterReports = [.. reported.Figures.Select(LaterReportItem.Of)],
            Unsettled = [.. reported.UnsettledBy(context.AsOf).Select(report => UnsettledItem.Of(context, report))],
            Sources = [.. verification.Sources.Select(ActionSource.Of)],
        };
    }
}
