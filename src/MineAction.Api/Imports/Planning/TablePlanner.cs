using MineAction.Api.Http.Localization;
using MineAction.Api.Imports.Reading.Documents;
using MineAction.Api.Imports.Reading.Text;
using MineAction.TreatyLaw;
using MineAction.TreatyLaw.Actions;
using MineAction.TreatyLaw.Wording;

namespace MineAction.Api.Imports.Planning;

/// <summary>Compares one table of a document with what the register says of its instrument.</summary>
internal sealed class TablePlanner
{
    private readonly StatusDocument _document;
    private readonly ImportTable _target;
    private readonly DocumentParticipants _participants;
    private readonly DocumentSource _source;
    private readonly TreatyRegister _register;
    private readonly TreatyStatus _status;
    private readonly ILookup<string, TreatyAction> _recorded;
    private readonly List<Finding> _findings = [];

    public TablePlanner(
        StatusDocument document, ImportTable target, TreatyRegister register, DocumentParticipants participants, DateOnly today)
    {
        (_document, _target, _register, _participants) = (document, target, register, participants);
        _status = register.StatusOf(target.Instrument)!;
        _recorded = _status.Actions.ToLookup(static action => action.Participant);
        _source = new DocumentSource(document, _status.Instrument.UntcReference, today);
    }

    public TablePlan Plan()
    {
        _findings.AddRange(_participants.Check(_target.Table));
        var stated = StatedActs().ToLookup(static act => act.Participant);
        var matchings = _recorded.Select(static acts => acts.Key).Union(stated.Select(static acts => acts.Key))
            .Select(participant => new ActMatching(stated[participant], [.. _recorded[participant]], TakesEffectOn))
            .ToList();
        var matched = matchings.SelectMany(static matching => matching.Matched);
        _findings.AddRange(matched.Where(pair => IsOutOfEffect(pair.Act)).Select(StillInEffect));
        var added = matchings.SelectMany(static matching => matching.New).Where(IsInEffect);
        var changed = matchings.SelectMany(static matching => matching.Matched.Except(matching.Agreeing));
        List<TreatyAction> additions = [.. added.OrderBy(static act => act.Act.Line).Select(static act => act.ToAction())];
        List<ChangedAct> changes = [.. changed.OrderBy(static pair => pair.Act.Act.Line).Select(Change)];
        _findings.AddRange(NewerSource.Check(_document, _target.Instrument, additions, changes, _status.Actions, _source));
        if (_document.Format != SourceFormat.Csv)
            _findings.AddRange(SuccessionDays.Offer(additions, _register));
        return new TablePlan
        {
            Target = _target,
            Added = additions,
            Changed = changes,
            Unchanged = matchings.Sum(static matching => matching.Agreeing.Count),
            Missing = [.. matchings.SelectMany(static matching => matching.NotStated).Where(IsMissing).Order(TreatyAction.InOrder)],
            Reading = Reading,
            Findings = [.. _findings.OrderBy(static finding => finding.Line ?? 0)],
        };
    }

    // Our export speaks of no day, and a document that is older than what was read says nothing of the days since.
    private DepositaryReading? Reading =>
        _document is { Format: not SourceFormat.Csv, StatusAsAt: { } day } && day > (_status.DataThrough ?? DateOnly.MinValue)
            ? new(_target.Instrument, day, _document.Digest, _source.Title)
            : null;

    private IEnumerable<ImportedAct> StatedActs()
    {
        var seen = new HashSet<(string, TreatyActionKind, DateOnly?)>();
        foreach (var act in _target.Table.Acts)
        {
            if (_participants.CodeOf(act.Participant) is not { } code)
                continue;
            if (seen.Add((code, act.Kind, act.Date)))
                yield return new ImportedAct(_target.Instrument, code, act, act.Source ?? _source.Of(act, _target.Table.Label));
            else
                _findings.Add(Repetition(act));
        }
    }

    // Two notes may state the same act; two rows of our export that do are a mistake.
    private Finding Repetition(DocumentAct act)
    {
        var what = $"The document has this act already: {Describe(act.Kind, act.Date)}.";
        return _document.Format == SourceFormat.Csv
            ? Finding.Error(act.Line, act.Participant, "date", what)
            : Finding.Info(act.Line, act.Participant, SectionOf(act), what);
    }

    /// <summary>
    /// Brackets say that somebody has left, and the table never says when. Without a day of withdrawal a further act would be counted for
    /// ever, so it is left out, as the depositary's own count leaves it out.
    /// </summary>
    private bool IsInEffect(ImportedAct act)
    {
        if (!IsOutOfEffect(act))
            return true;
        _findings.Add(WithoutWithdrawal(act.Act, "it is left out. Record the act and the withdrawal by hand."));
        return false;
    }

    private Finding StillInEffect((ImportedAct Act, TreatyAction Recorded) pair) =>
        WithoutWithdrawal(pair.Act.Act, $"the register still counts action {pair.Recorded.Id}. Record the withdrawal by hand.");

    // The row's own notes say what nobody else could read.
    private Finding WithoutWithdrawal(DocumentAct act, string consequence)
    {
        var notes = _target.Table.Rows.FirstOrDefault(row => row.Participant == act.Participant)?.Notes ?? [];
        var quoted = notes.Count == 0 ? "" : $" Its note: {PlainText.Collapse(string.Join(' ', notes))}";
        return Finding.Unread(act.Line, act.Participant, SectionOf(act),
            $"{Describe(act.Kind, act.Date)} is in brackets, no longer in effect, and nothing gives the days of a withdrawal: "
            + $"{consequence}{quoted}");
    }

    private bool IsOutOfEffect(ImportedAct act) => act.Act.IsBracketed && !HasLeft(act.Participant);

    private bool HasLeft(string participant) =>
        _recorded[participant].Any(static act => act.Kind == TreatyActionKind.Withdrawal)
        || _target.Table.NotedActs.Any(
            act => act.Kind == TreatyActionKind.Withdrawal && _participants.CodeOf(act.Participant) == participant);

    private ChangedAct Change((ImportedAct Act, TreatyAction Recorded) pair)
    {
        var change = new ChangedAct(pair.Recorded, pair.Act.AppliedTo(pair.Recorded));
        _findings.Add(Finding.Warning(pair.Act.Act.Line, pair.Act.Act.Participant, SectionOf(pair.Act.Act),
            $"Differs from action {pair.Recorded.Id} of the register: {change.Difference}. Applied only with accept=changes.") with
        {
            Awaits = ImportAcceptance.Changes,
            Action = pair.Recorded.Id,
        });
        return change;
    }

    /// <summary>Whether the document would have to have an act that it does not have.</summary>
    private bool IsMissing(TreatyAction act)
    {
        if (_document.Format == SourceFormat.Csv)
            return true;
        var participant = _register.Participants[act.Participant];
        // How the XML writes its notes is not published, and a State that ended stands in notes alone.
        if (_document.Format == SourceFormat.Xml
            && (_target.Table.DeclaredTerms.All(term => term.Kind != act.Kind) || participant.StateUntil is not null))
            return false;
        var reason = act switch
        {
            { Kind: TreatyActionKind.ConsentNotEstablished } => "says that no consent is established, which no page does",
            { Date: var day } when day > _document.StatusAsAt => "was done after the day of which the document speaks",
            _ when !_source.Includes(act.Source) => $"comes from another source ({act.Source.Title})",
            _ => null,
        };
        if (reason is null)
            return true;
        var problem = $"Action {act.Id} of the register, {Describe(act.Kind, act.Date)}, {reason}: it is not missing.";
        _findings.Add(Finding.Info(null, participant.Name, null, problem));
        return false;
    }

    private string SectionOf(DocumentAct act) => act.Origin switch
    {
        ActOrigin.EndNote => "End notes",
        ActOrigin.Declaration => "Declarations",
        _ => _target.Table.Label ?? "Participants",
    };

    private DateOnly? TakesEffectOn(TreatyAction action) =>
        _status.HistoryOf(_register.Participants[action.Participant]).EffectOf(action).On;

    private static string Describe(TreatyActionKind kind, DateOnly? date) =>
        $"{Code<TreatyActionKind>.Of(kind)} of {(date is { } day ? Localizer.InEnglish(day) : "an unknown day")}";
}
