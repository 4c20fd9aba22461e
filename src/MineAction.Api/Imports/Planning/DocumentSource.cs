using MineAction.Api.Imports.Reading.Documents;
using MineAction.Api.Imports.Reading.Text;
using MineAction.TreatyLaw.Actions;

namespace MineAction.Api.Imports.Planning;

/// <summary>The source that the register names for the acts of one document of the depositary.</summary>
internal sealed class DocumentSource
{
    private const string Collection = "UN Treaty Collection";

    private readonly string? _reference;
    private readonly DateOnly _readOn;

    /// <param name="document">The document.</param>
    /// <param name="reference">The number of its treaty, where it is known: <c>XXVI-5</c>.</param>
    /// <param name="today">The day of reading, for a document that does not say of which day it speaks.</param>
    public DocumentSource(StatusDocument document, string? reference, DateOnly today)
    {
        _reference = document.Reference ?? reference;
        Title = TitleOf(document.Format, _reference ?? document.Title);
        _readOn = document.StatusAsAt ?? today;
    }

    /// <summary>The document in words: <c>UN Treaty Collection, status page of XXVI-5</c>.</summary>
    public string Title { get; }

    /// <summary>The source of one act: of a cell the table itself, of a sentence the part of the page in which it stands.</summary>
    /// <param name="act">The act.</param>
    /// <param name="label">The heading of a further table; null for the participants' table.</param>
    public Source Of(DocumentAct act, string? label)
    {
        var part = act.Origin switch
        {
            ActOrigin.EndNote => ", end note",
            ActOrigin.Declaration => ", declarations",
            _ => label is null ? "" : $", consents to {label}",
        };
        return new Source(Title + part, act.Reference ?? _reference, AddressOf(_reference), _readOn, Reliability.Depositary);
    }

    /// <summary>Whether a source is a page or file of this treaty, of whatever day.</summary>
    public bool Includes(Source source) => source.Reliability == Reliability.Depositary
        && Enum.GetValues<SourceFormat>().Select(format => TitleOf(format, _reference))
            .Any(title => source.Title == title || source.Title.StartsWith($"{title},", StringComparison.Ordinal));

    private static string TitleOf(SourceFormat format, string? treaty) =>
        $"{Collection}, status {(format == SourceFormat.Xml ? "XML" : "page")} of {treaty}";

    private static string? AddressOf(string? reference) => reference is null
        ? null
        : "https://treaties.un.org/Pages/ViewDetails.aspx?src=TREATY" +
            $"&mtdsg_no={reference}&chapter={TreatyNumber.ChapterOf(reference)}&clang=_en";
}
