using MineAction.Api.Http.Localization;
using MineAction.TreatyLaw.Instruments;

namespace MineAction.Api.Imports.Reading.Documents;

/// <summary>A whole source document, read: every row is in a table or named by a finding.</summary>
internal sealed record StatusDocument
{
    public required SourceFormat Format { get; init; }

    /// <summary>The SHA-256 of the bytes, lower-case hexadecimal.</summary>
    public string Digest { get; init; } = "";

    /// <summary>The treaty number, <c>XXVI-5</c>, where the document states it. The XML does not.</summary>
    public string? Reference { get; init; }

    public string? Title { get; init; }

    public DateOnly? AdoptedOn { get; init; }

    public string? AdoptedAt { get; init; }

    public DateOnly? EntryIntoForceOn { get; init; }

    /// <summary>The depositary's sentence: <c>1 March 1999, in accordance with article 17(1).</c></summary>
    public string? EntryIntoForce { get; init; }

    public Registration? Registration { get; init; }

    /// <summary>The day the document speaks of. The XML does not print it: whoever brings it says it.</summary>
    public DateOnly? StatusAsAt { get; init; }

    /// <summary>The document's own count, with which the count of its rows is compared.</summary>
    public int? StatedSignatories { get; init; }

    public int? StatedParties { get; init; }

    /// <summary>
    /// The participants' table first, then further tables; one per instrument in our export; empty if nothing could be read.
    /// </summary>
    public IReadOnlyList<StatusTable> Tables { get; init; } = [];

    /// <summary>
    /// How many characters of a page's tables, notes and declarations were read into what; null for a document that is not read whole.
    /// </summary>
    public CharacterCounts? Characters { get; init; }

    public required IReadOnlyList<Finding> Findings { get; init; }

    /// <summary>Whether something could not be read: then nothing of the document may be applied.</summary>
    public bool HasErrors => Findings.Any(static finding => finding.Severity == FindingSeverity.Error);

    /// <summary>
    /// The document as of the day that its bearer names, for one that prints none. One that prints another day cannot be applied.
    /// </summary>
    public StatusDocument AsAt(DateOnly? named) => StatusAsAt is { } printed && named is { } other && printed != other
        ? this with
        {
            Findings =
            [
                .. Findings,
                Finding.Error(null, null, "statusAsAt",
                    $"The document prints {Localizer.InEnglish(printed)} as its day; {Localizer.InEnglish(other)} is named."),
            ],
        }
        : this with { StatusAsAt = StatusAsAt ?? named };

    /// <summary>A document of which nothing is read.</summary>
    public static StatusDocument Refused(SourceFormat format, string problem, int? line = null) =>
        new() { Format = format, Findings = [Finding.Error(line, null, null, problem)] };

    /// <summary>A document of the French edition: its months and terms are others, its content is the English one's.</summary>
    public static StatusDocument RefusedAsFrench(SourceFormat format, string? reference, int line)
    {
        var file = reference is null ? "the file whose name ends in .en.xml" : $"{reference}.en.xml";
        var problem = $"This is the French edition. Import the English one instead: the page with \"clang=_en\", or {file}.";
        return Refused(format, problem, line);
    }
}
