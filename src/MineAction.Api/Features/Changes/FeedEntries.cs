using System.Globalization;
using MineAction.Api.Features.Shared;
using MineAction.Api.Features.Shared.Records;
using MineAction.Api.Http.Localization;
using MineAction.Api.Http.Query;
using MineAction.Api.Register;
using MineAction.TreatyLaw.Reconciliations;
using MineAction.TreatyLaw.Wording;

namespace MineAction.Api.Features.Changes;

/// <summary>Tells changes to people: what, by whom and why, and on which page it can be read.</summary>
internal sealed class FeedEntries(QueryContext context)
{
    private readonly Localizer _localizer = Localizer.Of(context.Language);

    /// <summary>The entry of one change.</summary>
    public FeedEntry Of(RecordChangeItem change)
    {
        var (what, title, page, data) = SubjectOf(change);
        var reference = (change.Action ?? change.Before)?.Source.Reference is { } given ? $" ({given})" : "";
        var kind = _localizer.FeedText(Code<ChangeKind>.Of(change.Change));
        var sentence = Sentence(title, kind, change.Author, change.Reason + reference);
        return new FeedEntry(
            $"urn:mineaction-api:change:{Number(change.Revision)}:{what}",
            change.RecordedAt,
            change.Author,
            $"{title} ({kind})",
            BeforeOf(change) is { } before && before != title
                ? _localizer.Sentences(sentence, _localizer.FeedText("before", ("what", before)))
                : sentence,
            page,
            data);
    }

    /// <summary>The entry of a revision told as a whole: the shipped facts, or more than a reader wants to hear one by one.</summary>
    public FeedEntry Of(Revision revision, int changes)
    {
        var title = _localizer.FeedText(
            "whole", ("changes", _localizer.Plural("changes", changes)), ("reason", Localizer.Plain(revision.Reason)));
        return new FeedEntry(
            $"urn:mineaction-api:change:{Number(revision.Id)}",
            revision.RecordedAt,
            revision.Author,
            title,
            Sentence(title, _localizer.FeedText("recorded"), revision.Author, revision.Reason),
            "/",
            DataOf(revision.Id));
    }

    private string Sentence(string what, string kind, string author, string reason) => _localizer.FeedText(
        "sentence",
        ("what", what),
        ("change", char.ToUpper(kind[0], CultureInfo.InvariantCulture) + kind[1..]),
        ("author", Localizer.Plain(author)),
        ("reason", Localizer.Plain(reason)));

    private (string What, string Title, string Page, string Data) SubjectOf(RecordChangeItem change) => change switch
    {
        { Action: { } action } => OfAction(action),
        { Before: { } action } => OfAction(action),
        { State: { } state } =>
            ($"state-{state.Code}", NameOf(state), $"/s/{state.Code}", $"/v1/states/{state.Code}?revision={Number(change.Revision)}"),
        { Figure: { } figure } => OfFigure(figure, change.Revision),
        { FigureBefore: { } figure } => OfFigure(figure, change.Revision),
        { Instrument: { } instrument } =>
            (instrument, TitleOf(instrument), $"/i/{instrument}", $"/v1/instruments/{instrument}?revision={Number(change.Revision)}"),
        _ => ("verified", _localizer.FeedText("documents"), "/", DataOf(change.Revision)),
    };

    private string? BeforeOf(RecordChangeItem change) => change switch
    {
        { Action: not null, Before: { } action } => TitleOf(action),
        { Figure: not null, FigureBefore: { } figure } => TitleOf(figure),
        { State: not null, StateBefore: { } state } => NameOf(state),
        _ => null,
    };

    private (string What, string Title, string Page, string Data) OfAction(ActionItem action) => (
        Number(action.Id),
        TitleOf(action),
        $"/s/{action.Participant.Code}#{action.Instrument}",
        $"/v1/actions/{Number(action.Id)}/history");

    private (string What, string Title, string Page, string Data) OfFigure(FigureItem figure, int revision) =>
        ($"figure-{Number(figure.Id)}", TitleOf(figure), PageOf(figure), DataOf(revision));

    private static string PageOf(FigureItem figure) => "/verify" + QueryString
        .Create("instrument", figure.Instrument)
        .Add("measure", Code<Measure>.Of(figure.Measure))
        .Add("value", Number(figure.Value))
        .Add("asOf", IsoDate.Of(figure.AsOf))
        .ToUriComponent();

    private string TitleOf(ActionItem action)
    {
        var day = action.Date is { } date ? _localizer.Day(date) : _localizer.PageText("dayUnknown");
        var act = _localizer.Enumerate(_localizer.Kind(action.Kind), day);
        return $"{_localizer.Titled(action.Participant.Name, act)} · {TitleOf(action.Instrument)}";
    }

    private string TitleOf(FigureItem figure) => _localizer.ClaimText(
        "figure",
        ("title", TitleOf(figure.Instrument)),
        ("value", Number(figure.Value)),
        ("measure", _localizer.ClaimText($"name-{Code<Measure>.Of(figure.Measure)}")),
        ("date", _localizer.Day(figure.AsOf)));

    private string NameOf(StateRecord state) => state.Names.GetValueOrDefault(context.Language) ?? state.Names["en"];

    private string TitleOf(string instrument) => _localizer.Title(context.StatusOf(instrument).Instrument);

    private static string DataOf(int revision) => $"/v1/changes?after={Number(revision - 1)}&revision={Number(revision)}";

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
