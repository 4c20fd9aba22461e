using System.Globalization;
using MineAction.Api.Features.Shared.Cards;
using MineAction.Api.Http.Localization;
using MineAction.TreatyLaw;
using MineAction.TreatyLaw.Reconciliations;
using MineAction.TreatyLaw.Verifications;
using MineAction.TreatyLaw.Wording;

namespace MineAction.Api.Site.ViewModels;

/// <summary>View model of a claim and of what came of it. Public as a parameter of components.</summary>
public sealed class ClaimViewModel
{
    private readonly PageContext _page;

    private ClaimViewModel(PageContext page, TreatyStatus? status, string? measure, string? number)
    {
        (_page, Status, Number) = (page, status, number);
        if (Code<Measure>.TryParse(measure?.ToLowerInvariant() ?? Code<Measure>.Of(default), out var known))
            Measure = known;
        else
            UnknownMeasure = measure;
        // Never of parties where something else is asked.
        if (status is not null
            && UnknownMeasure is null
            && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var value))
        {
            Verification = Verification.Of(new Claim(Measure, value, page.AsOf), status);
        }
    }

    /// <summary>The instrument chosen; null where none is yet.</summary>
    internal TreatyStatus? Status { get; }

    internal Measure Measure { get; }

    /// <summary>What the request wants counted, where that is no measure.</summary>
    internal string? UnknownMeasure { get; }

    /// <summary>The number as the request has it.</summary>
    internal string? Number { get; }

    /// <summary>What came of the claim; null while the request makes none.</summary>
    internal Verification? Verification { get; }

    /// <summary>Whether the request claims something that is no number.</summary>
    internal bool IsNoNumber => Status is not null && Number is not null && UnknownMeasure is null && Verification is null;

    /// <summary>"Anti-Personnel Mine Ban Convention: 162 parties on 26 November 2026?"</summary>
    internal string Statement => Localizer.ClaimText(
        "statement",
        ("title", Localizer.Title(Status!.Instrument)),
        ("value", Localizer.Number(Verification!.Claim.Value)),
        ("measure", Localizer.ClaimText($"name-{Code<Measure>.Of(Measure)}")),
        ("date", Localizer.Day(_page.AsOf)));

    internal string VerdictText => Localizer.ClaimText($"verdict-{Code<Verdict>.Of(Verification!.Verdict)}");

    internal string Explanation => VerificationText.Of(
        Localizer, Verification!, Status!.DataThrough, ReportedLater.Of(Status, _page.Register.Facts.PublishedFigures).Figures);

    private Localizer Localizer => _page.Localizer;

    /// <summary>The claim of the request; a form without one where it makes none.</summary>
    /// <exception cref="PageRefusedException">There is no such instrument.</exception>
    internal static ClaimViewModel Of(PageContext page)
    {
        var status = page.Query["instrument"].FirstOrDefault() is { Length: > 0 } slug ? page.StatusOf(slug) : null;
        var number = page.Query["value"].FirstOrDefault() is { Length: > 0 } text ? text.Trim() : null;
        var measure = page.Query["measure"].FirstOrDefault() is { Length: > 0 } counted ? counted : null;
        return new ClaimViewModel(page, status, measure, number);
    }

    /// <summary>Other ways of counting that give another number.</summary>
    internal IReadOnlyList<OtherReading> Readings =>
        [.. Verification!.OtherReadings.Where(reading => reading.Value != Verification.Computed)];

    /// <summary>Whose consent is reported and could not be established.</summary>
    internal string? Unsettled => ReportNotes.Unsettled(_page.QueryContext, Status!, _page.QueryContext.DayOf(Status!.DataThrough));

    /// <summary>"3 March 2015 – 9 January 2026"; where it ends beyond the horizon, with the horizon.</summary>
    internal string SpanText(DaySpan span) =>
        Localizer.KnownThrough(DaysOf(span), VerificationText.LastOf(span, Status!.DataThrough));

    private string DaysOf(DaySpan span) => span switch
    {
        { From: { } from, Until: { } until } => Localizer.ClaimText(
            "spanFromTo", ("from", Localizer.Day(from)), ("to", Localizer.Day(until.AddDays(-1)))),
        { From: { } from } => Localizer.ClaimText("spanSince", ("from", Localizer.Day(from))),
        { Until: { } until } => Localizer.ClaimText("spanUntil", ("to", Localizer.Day(until.AddDays(-1)))),
        _ => Localizer.ClaimText("spanAlways"),
    };

    internal string ReadingText(OtherReading reading) =>
        Localizer.ClaimText(Code<DifferenceReason>.Of(reading.Reason), ("value", Localizer.Number(reading.Value)));
}
