using MineAction.Api.Imports.Planning;
using MineAction.Api.Imports.Reading.Documents;
using MineAction.Api.Register;
using MineAction.TreatyLaw.Actions;

namespace MineAction.Api.Imports.Applying;

/// <summary>A plan, and the register that it leads to.</summary>
internal sealed record ImportOutcome
{
    public required ImportPlan Plan { get; init; }

    /// <summary>The register with which the document was compared.</summary>
    public required RegisterSnapshot Before { get; init; }

    /// <summary>The newest register: the same, unless something was applied.</summary>
    public required RegisterSnapshot Recorded { get; init; }

    /// <summary>The register as it would stand with everything in the plan.</summary>
    public required RegisterSnapshot Planned { get; init; }

    /// <summary>The further acts. Where nothing is applied their numbers are those that they would get now.</summary>
    public required IReadOnlyList<TreatyAction> Added { get; init; }

    public required IReadOnlyList<ChangedAct> Changed { get; init; }

    /// <summary>What the editor accepted of the plan.</summary>
    public required ImportDecisions Decisions { get; init; }

    /// <summary>What the law does not admit of the acts added and changed. The depositary's word stands all the same.</summary>
    public required IReadOnlyList<Finding> LawFindings { get; init; }

    public IEnumerable<Finding> Findings => [.. Plan.Findings, .. LawFindings];

    public ImportCounts Counts => Plan.Counts with { Findings = Plan.Findings.Count + LawFindings.Count };
}
