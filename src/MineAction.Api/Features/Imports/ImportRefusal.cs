using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using MineAction.Api.Http.Problems;
using MineAction.Api.Imports.Planning;
using MineAction.Api.Imports.Planning.Proposals;
using MineAction.Api.Imports.Reading.Documents;
using MineAction.TreatyLaw.Wording;

namespace MineAction.Api.Features.Imports;

/// <summary>Why a document is not applied.</summary>
internal sealed record ImportRefusal : Problem
{
    /// <summary>Everything that an editor should know, what stands against the document first.</summary>
    [JsonPropertyOrder(1)]
    public IReadOnlyList<Finding> Findings { get; init; } = [];

    /// <summary>
    /// What the document says of a treaty that the register does not have, to be completed and posted to /v1/instruments.
    /// </summary>
    [JsonPropertyOrder(2)]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ProposedInstrument? ProposedInstrument { get; init; }

    protected override JsonTypeInfo TypeInfo => ImportsJson.Responses.ImportRefusal;

    public static ImportRefusal Of(ImportPlan plan)
    {
        var type = plan.Proposal is null ? ProblemType.UnusableDocument : ProblemType.UnknownTreaty;
        return new ImportRefusal
        {
            Type = type.Uri,
            Title = type.Title,
            Status = type.Status,
            Detail = DetailOf(plan),
            Findings = [.. plan.Findings.OrderByDescending(static finding => finding.Severity)],
            ProposedInstrument = plan.Proposal,
        };
    }

    /// <summary>The refusal of a document of which something is undecided that must not be applied unseen.</summary>
    public static ImportRefusal OfUndecided(ImportPlan plan, ImportDecisions decisions)
    {
        var undecided = plan.Undecided(decisions).ToList();
        var words = undecided.Select(static finding => $"accept={Code<ImportAcceptance>.Of(finding.Awaits!.Value)}").Distinct();
        var numbers = string.Join(", ", undecided.Select(static finding => finding.Number));
        var detail = $"{undecided[0].Problem} To be decided: {numbers} of findings, by {string.Join(" and ", words)}, or each by its " +
        $"number " +
            "(accept=N, with the ETag of a dry run in If-Match). Nothing was changed.";
        return Of(plan) with
        {
            Type = ProblemType.UndecidedDocument.Uri,
            Title = ProblemType.UndecidedDocument.Title,
            Status = ProblemType.UndecidedDocument.Status,
            Detail = detail,
        };
    }

    private static string DetailOf(ImportPlan plan)
    {
        if (plan.Proposal is not null)
        {
            return $"The register has no treaty {plan.Document.Reference ?? plan.Document.Title}. "
                + "Complete proposedInstrument from the treaty's text, post it to /v1/instruments, and import again.";
        }

        var errors = plan.Findings.Where(static finding => finding.Severity == FindingSeverity.Error).ToList();
        var more = errors.Count > 1 ? $" And {errors.Count - 1} more: see findings." : "";
        return errors.Count > 0 ? $"{errors[0].Problem}{more} Nothing was changed." : "The document has no act. Nothing was changed.";
    }
}
