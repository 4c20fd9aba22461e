using MineAction.TreatyLaw;
using MineAction.TreatyLaw.Reconciliations;
using MineAction.TreatyLaw.Verifications;
using MineAction.TreatyLaw.Wording;

namespace MineAction.Api.Http.Localization;

/// <summary>The verdict on a claim, in a sentence of the language.</summary>
internal static class VerificationText
{
    /// <param name="localizer">The language.</param>
    /// <param name="verification">The claim and what came of it.</param>
    /// <param name="dataThrough">The horizon; null where no document of the depositary was read.</param>
    /// <param name="reported">Figures of days beyond the horizon, oldest first.</param>
    public static string Of(
        Localizer localizer, Verification verification, DateOnly? dataThrough, IReadOnlyList<PublishedFigure> reported)
    {
        var claim = verification.Claim;
        return verification.Verdict switch
        {
            Verdict.BeyondHorizon => localizer.Sentences(reported
                .Where(figure => IsOf(claim.Measure, figure))
                .Select(Reported)
                .Prepend(dataThrough is { } through ? Say("beyond", ("horizon", localizer.Day(through))) : Say("unread"))),
            Verdict.True => Say("true"),
            Verdict.TrueByAnotherReading => localizer.Sentences(
                Say("notSo"), Say(Code<DifferenceReason>.Of(verification.OtherReadings[0].Reason))),
            Verdict.TrueOnOtherDays or Verdict.False when verification.Nearest is { } span => localizer.Sentences(Say("notSo"), On(span)),
            _ => Say("false"),
        };

        string Say(string key, params ReadOnlySpan<(string Name, string Value)> more) => localizer.ClaimText(
            key,
            [
                ("measure", localizer.ClaimText(Code<Measure>.Of(claim.Measure))),
                ("value", Localizer.Number(claim.Value)),
                ("computed", Localizer.Number(verification.Computed)),
                ("date", localizer.Day(claim.AsOf)),
                .. more,
            ]);

        string Reported(PublishedFigure figure) => localizer.ClaimText(
            "reported",
            ("value", Localizer.Number(figure.Value)), ("date", localizer.Day(figure.AsOf)), ("source", Localizer.Isolated(figure.Source)));

        // What lies beyond the horizon says so in the same sentence.
        string On(DaySpan span) => localizer.Stopped(localizer.KnownThrough(Span(span), LastOf(span, dataThrough)));

        string Span(DaySpan span) => (span.From, span.Until) switch
        {
            ({ } from, _) when from > dataThrough => Say("ahead", ("from", localizer.Day(from))),
            ({ } from, { } until) => Say("fromTo", ("from", localizer.Day(from)), ("to", localizer.Day(until.AddDays(-1)))),
            ({ } from, null) => Say("since", ("from", localizer.Day(from))),
            (null, { } until) => Say("until", ("to", localizer.Day(until.AddDays(-1)))),
            _ => Say("always"),
        };
    }

    /// <summary>The last day of a span, as the day of a figure.</summary>
    /// <param name="span">Days on which a claim is true.</param>
    /// <param name="dataThrough">The horizon; null where no document of the depositary was read.</param>
    public static FigureDay LastOf(DaySpan span, DateOnly? dataThrough) =>
        new(span.Until?.AddDays(-1) ?? DateOnly.MaxValue, dataThrough, IsProjected: false, IsNamed: false);

    // Before the entry into force parties were called ratifications: one count, two words.
    private static bool IsOf(Measure measure, PublishedFigure figure) => Code<Measure>.Parse(figure.Measure) switch
    {
        Measure.Ratifications => measure is Measure.Parties or Measure.Ratifications,
        Measure.Parties => measure is Measure.Parties or Measure.Ratifications,
        var other => other == measure,
    };
}
