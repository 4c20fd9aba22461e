using MineAction.Api.Features.Shared;
using MineAction.Api.Http.Query;
using MineAction.Api.Imports.Applying;
using MineAction.Api.Imports.Planning;
using MineAction.Api.Imports.Reading.Documents;
using MineAction.TreatyLaw.Actions;

namespace MineAction.Api.Features.Imports;

/// <summary>What a document says that the register does not, and what became of it.</summary>
internal sealed record ImportDocumentResponse
{
    /// <summary>Whether nothing was recorded because that was asked.</summary>
    public required bool DryRun { get; init; }

    /// <summary>The newest revision: the one that the import made, if it made one.</summary>
    public required int Revision { get; init; }

    /// <summary>The instrument's slug; null for an export of several.</summary>
    public required string? Instrument { get; init; }

    public required ImportSource Source { get; init; }

    /// <summary>Of a page its participants' table; of our export everything.</summary>
    public required ImportCounts Counts { get; init; }

    /// <summary>How much of a page was read into what; null for an XML, whose notes are not read, and for an export.</summary>
    public required CharacterCounts? Characters { get; init; }

    /// <summary>
    /// Further tables of a page, such as the consents to Protocols I, II and III of the CCW; the instruments of an export of several.
    /// </summary>
    public required IReadOnlyList<ImportAlsoItem> Also { get; init; }

    /// <summary>
    /// The numbers of the findings that await a decision which this request does not make: differences, unread passages, an older document.
    /// </summary>
    public required IReadOnlyList<int> Open { get; init; }

    /// <summary>Acts that the register lacked. In a dry run their ids are those that they would get now.</summary>
    public required IReadOnlyList<ImportAddedItem> Added { get; init; }

    /// <summary>Acts of which the register says something else; applied only with accept=changes or by number.</summary>
    public required IReadOnlyList<ImportChangeItem> Changed { get; init; }

    /// <summary>
    /// Acts that the register has from this source and that the document does not have. They are never retracted by an import.
    /// </summary>
    public required IReadOnlyList<ActionItem> MissingFromSource { get; init; }

    public required IReadOnlyList<Finding> Findings { get; init; }

    /// <param name="before">The register with which the document was compared.</param>
    /// <param name="after">The register to which the plan leads.</param>
    /// <param name="outcome">The plan and what came of it.</param>
    /// <param name="isDryRun">Whether only the plan was wanted.</param>
    public static ImportDocumentResponse Of(QueryContext before, QueryContext after, ImportOutcome outcome, bool isDryRun)
    {
        var accepted = outcome.Plan.AcceptedChanges(outcome.Decisions);
        return new()
        {
            DryRun = isDryRun,
            Revision = outcome.Recorded.Revision.Id,
            Instrument = outcome.Plan.Instrument,
            Source = ImportSource.Of(outcome.Plan.Document),
            Counts = outcome.Counts,
            Characters = outcome.Plan.Document.Characters,
            Also = [.. outcome.Plan.Also.Select(static also => new ImportAlsoItem(also.Instrument, also.Counts))],
            Open = [.. outcome.Plan.Open(outcome.Decisions).Select(static finding => finding.Number)],
            Added = [.. outcome.Added.Select((act, index) => new ImportAddedItem(ItemOf(after, act), index + 1))],
            Changed =
            [
                .. outcome.Changed.Select(change => new ImportChangeItem(
                    change.Number,
                    ItemOf(before, change.Before),
                    ItemOf(after, change.After),
                    accepted.Contains(change.Before.Id))),
            ],
            MissingFromSource = [.. outcome.Plan.Missing.Select(act => ItemOf(before, act))],
            Findings = [.. outcome.Findings],
        };
    }

    private static ActionItem ItemOf(QueryContext context, TreatyAction action) =>
        ActionItem.Of(context, context.StatusOf(action.Instrument), action);
}
