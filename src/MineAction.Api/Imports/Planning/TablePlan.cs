using MineAction.Api.Imports.Reading.Documents;
using MineAction.TreatyLaw;
using MineAction.TreatyLaw.Actions;

namespace MineAction.Api.Imports.Planning;

/// <summary>What applying one table of a document would do.</summary>
internal sealed record TablePlan
{
    public required ImportTable Target { get; init; }

    public required IReadOnlyList<TreatyAction> Added { get; init; }

    public required IReadOnlyList<ChangedAct> Changed { get; init; }

    public required int Unchanged { get; init; }

    public required IReadOnlyList<TreatyAction> Missing { get; init; }

    /// <summary>
    /// What moves the horizon of the instrument once everything in the document is applied; null where it speaks of no later day.
    /// </summary>
    public required DepositaryReading? Reading { get; init; }

    public required IReadOnlyList<Finding> Findings { get; init; }

    /// <param name="isStatusTable">Whether its rows are the last state that the depositary counts.</param>
    public ImportCounts CountsOf(bool isStatusTable) => new()
    {
        Rows = Target.Table.Rows.Count,
        Signatories = isStatusTable ? Target.Table.Signatories : null,
        Parties = isStatusTable ? Target.Table.Parties : null,
        Added = Added.Count,
        Changed = Changed.Count,
        Unchanged = Unchanged,
        MissingFromSource = Missing.Count,
        Findings = Findings.Count,
    };
}
