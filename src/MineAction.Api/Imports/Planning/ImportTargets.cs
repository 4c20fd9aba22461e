using MineAction.Api.Http.Problems;
using MineAction.Api.Imports.Reading.Documents;
using MineAction.Api.Imports.Reading.Text;
using MineAction.TreatyLaw;
using MineAction.TreatyLaw.Instruments;

namespace MineAction.Api.Imports.Planning;

/// <summary>The instruments of the register that a document is about.</summary>
/// <param name="Tables">The tables that speak of one; the participants' table of a page first.</param>
/// <param name="Findings">The tables that do not, and contradictions between the document and the request.</param>
/// <param name="IsNewTreaty">Whether the document is of a treaty that the register does not have.</param>
internal sealed record ImportTargets(IReadOnlyList<ImportTable> Tables, IReadOnlyList<Finding> Findings, bool IsNewTreaty = false)
{
    private const string Field = "instrument";

    /// <param name="document">The document.</param>
    /// <param name="register">The register.</param>
    /// <param name="requested">The slug that the editor names; null where the document is to speak for itself.</param>
    public static ImportTargets Of(StatusDocument document, TreatyRegister register, string? requested)
    {
        if (document.Tables.Count == 0)
            return new([], []);
        return document.Format == SourceFormat.Csv ? OfExport(document, register, requested) : OfStatus(document, register, requested);
    }

    private static ImportTargets OfExport(StatusDocument export, TreatyRegister register, string? requested)
    {
        var findings = new List<Finding>();
        foreach (var table in export.Tables)
        {
            var line = table.Rows[0].Line;
            if (!register.Instruments.ContainsKey(table.Label!))
                findings.Add(Finding.Error(line, null, Field, Unknown(table.Label!, register)));
            else if (requested is not null && requested != table.Label)
                findings.Add(Finding.Error(line, null, Field, $"The row is of {table.Label}; the request names {requested}."));
        }

        var known = export.Tables.Where(table => register.Instruments.ContainsKey(table.Label!));
        return new([.. known.Select(static table => new ImportTable(table, table.Label!))], findings);
    }

    private static ImportTargets OfStatus(StatusDocument document, TreatyRegister register, string? requested)
    {
        var known = OfReference(document, register) ?? OfRegistration(document, register);
        var isNamed = (document.Reference ?? document.Registration?.Number) is not null;
        if (known is null && isNamed && (requested is null || !register.Instruments.ContainsKey(requested)))
            return new([], [], IsNewTreaty: true);
        if (requested is not null && !register.Instruments.ContainsKey(requested))
            return Refused(Unknown(requested, register));
        if ((requested is null ? known : register.Instruments[requested]) is not { } main)
            return Refused("The document does not say of which treaty it is: name the instrument.");
        if (known is not null && known != main)
            return Refused($"The document is of {known.Id}; the request names {main.Id}.");
        if (known is null && Differs(document.Reference, main.UntcReference))
            return Refused(OtherReference(document, main));
        if (Differs(document.Registration?.Number, main.Registration?.Number))
            return Refused(OtherRegistration(document, main));
        var targets = WithFurtherTables(document, register, main);
        return known is null && Differs(document.Title, main.Title)
            ? targets with { Findings = [.. targets.Findings, OtherTitle(document, main)] }
            : targets;
    }

    private static ImportTargets WithFurtherTables(StatusDocument document, TreatyRegister register, Instrument main)
    {
        var tables = new List<ImportTable> { new(document.Tables[0], main.Id) };
        var findings = new List<Finding>();
        foreach (var table in document.Tables.Skip(1))
        {
            if (FurtherInstrument(register, main, table) is { } further)
                tables.Add(new(table, further.Id));
            else
                findings.Add(NotImported(table, main));
        }

        return new(tables, findings);
    }

    private static Instrument? FurtherInstrument(TreatyRegister register, Instrument main, StatusTable table) => register.Instruments.Values
        .FirstOrDefault(each => each.Parent == main.Id && each.Title.EndsWith($"({table.Label})", StringComparison.Ordinal));

    // The CCW and its first three Protocols share a page: the page is the Convention's.
    private static Instrument? OfReference(StatusDocument document, TreatyRegister register)
    {
        if (document.Reference is not { } reference)
            return null;
        var sharing = register.Instruments.Values.Where(each => each.UntcReference == reference).ToList();
        return sharing.FirstOrDefault(each => sharing.TrueForAll(other => other.Id != each.Parent));
    }

    // The XML does not name its treaty by number. Protocols are registered under the number of their convention, so the title decides
    // between them.
    private static Instrument? OfRegistration(StatusDocument document, TreatyRegister register)
    {
        if (document.Reference is not null || document.Registration is not { Number: var number })
            return null;
        var sharing = register.Instruments.Values.Where(each => each.Registration?.Number == number).ToList();
        return sharing.Count == 1 ? sharing[0] : sharing.Find(each => each.Title == document.Title);
    }

    private static bool Differs(string? one, string? other) => one is not null && other is not null && one != other;

    private static string Unknown(string slug, TreatyRegister register)
    {
        var suggestions = string.Join(" or ", Suggestions.ToInstrument(register, slug));
        return $"The register has no instrument \"{PlainText.Excerpt(slug)}\". Did you mean {suggestions}?";
    }

    private static string OtherReference(StatusDocument document, Instrument main) =>
        $"The document is of {document.Reference}, which the register does not have; {main.Id} is {main.UntcReference}.";

    private static string OtherRegistration(StatusDocument document, Instrument main) =>
        $"The document is of the treaty with registration No. {document.Registration!.Number}; " +
        $"{main.Id} has No. {main.Registration!.Number}.";

    private static Finding OtherTitle(StatusDocument document, Instrument main) => Finding.Warning(null, null, "title",
        $"The document is titled \"{document.Title}\", {main.Id} is \"{main.Title}\". " +
        "Only the request says that they are the same treaty.");

    private static Finding NotImported(StatusTable table, Instrument main) => Finding.Warning(null, null, table.Label,
        $"The further table \"{table.Label}\" is of no instrument that the register has under {main.Id}: it is not imported.");

    private static ImportTargets Refused(string problem) => new([], [Finding.Error(null, null, Field, problem)]);
}
