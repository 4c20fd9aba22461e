using MineAction.Api.Http.Localization;
using MineAction.Api.Imports.Planning.Proposals;
using MineAction.Api.Imports.Reading.Documents;
using MineAction.TreatyLaw;
using MineAction.TreatyLaw.Actions;

namespace MineAction.Api.Imports.Planning;

/// <summary>What applying a document would do to the register.</summary>
internal sealed record ImportPlan
{
    public required StatusDocument Document { get; init; }

    /// <summary>One for each instrument of which the document speaks.</summary>
    public IReadOnlyList<TablePlan> Tables { get; init; } = [];

    /// <summary>Acts of which the register says something else, numbered behind those that it lacks.</summary>
    public IReadOnlyList<ChangedAct> Changed { get; init; } = [];

    /// <summary>What an editor should know, numbered behind <see cref="Changed"/>.</summary>
    public required IReadOnlyList<Finding> Findings { get; init; }

    /// <summary>What can be said of a treaty that the register does not have; null for one that it has.</summary>
    public ProposedInstrument? Proposal { get; init; }

    /// <summary>The instrument of which the document speaks; null where it is several, or none.</summary>
    public string? Instrument => IsOfOneTreaty ? Tables[0].Target.Instrument : null;

    /// <summary>Acts that the register lacks. Their numbers in the plan begin with 1.</summary>
    public IEnumerable<TreatyAction> Added => Tables.SelectMany(static table => table.Added);

    public IEnumerable<TreatyAction> Missing => Tables.SelectMany(static table => table.Missing);

    /// <summary>What moves the horizon once the document <see cref="IsSettled"/>.</summary>
    public IEnumerable<DepositaryReading> Readings => Tables.Select(static table => table.Reading).OfType<DepositaryReading>();

    /// <summary>
    /// Whether the register says what the document says once the plan is applied: nothing is unread, and no difference is left open. A
    /// passage
    /// that is accepted by its number has been read by somebody; one that a word lets pass with all others has not.
    /// </summary>
    public bool IsSettled(ImportDecisions decisions) => !HasErrors && !Missing.Any() && !Open(decisions).Any()
        && Findings.Where(static finding => finding.Severity > FindingSeverity.Info)
            .All(finding => finding.Awaits is ImportAcceptance.Changes or ImportAcceptance.Older
                || decisions.Numbers.Contains(finding.Number));

    /// <summary>The acts that are added, with the days of effect that are offered for them and accepted.</summary>
    public IEnumerable<TreatyAction> AddedBy(ImportDecisions decisions)
    {
        var offers = Findings.Where(finding => finding.Offers is not null && decisions.Numbers.Contains(finding.Number))
            .ToDictionary(static finding => finding.Added!.Value, static finding => finding.Offers);
        return Added.Select((act, index) => offers.TryGetValue(index + 1, out var day) ? act with { EffectiveOn = day } : act);
    }

    /// <summary>
    /// The register's actions over which the document prevails: accepted by the number of the change or by that of the finding that tells
    /// of
    /// it, or all by the word.
    /// </summary>
    public HashSet<long> AcceptedChanges(ImportDecisions decisions) =>
    [
        .. Changed.Where(change => decisions.Numbers.Contains(change.Number)).Select(static change => change.Before.Id),
        .. Findings.Where(finding => finding.Awaits is ImportAcceptance.Changes && decisions.Accepts(finding))
            .Select(static finding => finding.Action!.Value),
    ];

    /// <summary>Whether something stands against applying the document at all.</summary>
    public bool HasErrors => Proposal is not null || Findings.Any(static finding => finding.Severity == FindingSeverity.Error);

    /// <summary>Passages that may hide an act of status.</summary>
    public IEnumerable<Finding> Unread => Findings.Where(static finding => finding.Awaits is ImportAcceptance.Unread);

    /// <summary>Instruments of which the register's source is newer than the document.</summary>
    public IEnumerable<Finding> Older => Findings.Where(static finding => finding.Awaits is ImportAcceptance.Older);

    /// <summary>
    /// What awaits a decision that is not among <paramref name="decisions"/>: a difference, an unread passage, an older document.
    /// </summary>
    public IEnumerable<Finding> Open(ImportDecisions decisions)
    {
        var accepted = AcceptedChanges(decisions);
        return Findings.Where(finding => finding.Awaits is ImportAcceptance.Changes
            ? !accepted.Contains(finding.Action!.Value)
            : !decisions.Accepts(finding));
    }

    /// <summary>What of it stands against applying anything: unread passages, and a document that is older.</summary>
    public IEnumerable<Finding> Undecided(ImportDecisions decisions) =>
        Open(decisions).Where(static finding => finding.Awaits is not ImportAcceptance.Changes);

    /// <summary>Of a page its participants' table, of our export everything.</summary>
    public ImportCounts Counts => Tables switch
    {
        [] => Sum([]) with { Findings = Findings.Count },
        _ when IsOfOneTreaty => Tables[0].CountsOf(IsStatus) with { Findings = Findings.Count },
        _ => Sum([.. Tables.Select(table => table.CountsOf(IsStatus))]) with { Findings = Findings.Count },
    };

    /// <summary>The counts of the instruments that <see cref="Counts"/> does not describe by itself.</summary>
    public IEnumerable<(string Instrument, ImportCounts Counts)> Also =>
        Tables.Skip(IsOfOneTreaty ? 1 : 0).Select(table => (table.Target.Instrument, table.CountsOf(IsStatus)));

    /// <summary>Why the register changes: "Import of XXVI-5 as at 3 February 2026".</summary>
    public string Reason => Document switch
    {
        { Format: SourceFormat.Csv } => "Import of an export of actions",
        { StatusAsAt: { } day } => $"Import of {Document.Reference ?? Instrument} as at {Localizer.InEnglish(day)}",
        _ => $"Import of the status of {Document.Reference ?? Instrument}",
    };

    private bool IsStatus => Document.Format != SourceFormat.Csv;

    private bool IsOfOneTreaty => Tables.Count == 1 || (IsStatus && Tables.Count > 1);

    private static ImportCounts Sum(IReadOnlyList<ImportCounts> counts) => new()
    {
        Rows = counts.Sum(static each => each.Rows),
        Signatories = null,
        Parties = null,
        Added = counts.Sum(static each => each.Added),
        Changed = counts.Sum(static each => each.Changed),
        Unchanged = counts.Sum(static each => each.Unchanged),
        MissingFromSource = counts.Sum(static each => each.MissingFromSource),
        Findings = 0,
    };
}
