using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using MineAction.Api.Imports.Reading.Documents;
using MineAction.Api.Imports.Reading.Notes;
using MineAction.Api.Imports.Reading.Notes.Language;
using MineAction.Api.Imports.Reading.Text;
using MineAction.TreatyLaw.Participants;

namespace MineAction.Api.Imports.Reading.Html;

/// <summary>
/// What a page says beside its tables, declarations and end notes. A passage that may hide an act is told as unread, any other is left
/// over; of the page's own headings and links only those are told that speak of leaving the treaty.
/// </summary>
internal sealed partial class HtmlRemainder(NameIndex names, TreatyName treaty, List<Finding> findings)
{
    // The identifiers' beginnings changed over the years, their ends did not.
    private const string Landmarks = "[id*='_ContentPlaceHolderInnerPage_'], [id$='_tcTreaty'], [id$='_tblgrid']";

    private const string Unprinted = "script, style, noscript, option, .invisible";

    private readonly NoteLexer _lexer = new(names, treaty.TitleWords);

    /// <param name="page">The page.</param>
    /// <param name="read">The elements that others have read.</param>
    public CharacterCounts Read(IHtmlDocument page, IEnumerable<IElement> read)
    {
        var passages = new Dictionary<(IElement Block, bool IsOfTemplate), StringBuilder>();
        Collect(Content(page), read.ToHashSet(), passages);
        return passages
            .Select(passage => (passage.Key, Text: PlainText.Collapse(passage.Value.ToString())))
            .Where(static passage => passage.Text.Any(char.IsLetter))
            .Aggregate(CharacterCounts.None, (sum, passage) =>
                sum + Judge(HtmlTables.LineOf(passage.Key.Block), passage.Text, passage.Key.IsOfTemplate));
    }

    // The smallest element around what the depositary's template names, without the site's menus around it.
    private static IElement Content(IHtmlDocument page)
    {
        var landmarks = page.QuerySelectorAll(Landmarks).ToList();
        var content = landmarks[0];
        while (content.ParentElement is { } parent && !landmarks.TrueForAll(content.Contains))
            content = parent;
        return content;
    }

    // Recursion is safe here: the page's depth is bounded when it is parsed.
    private static void Collect(
        IElement element, HashSet<IElement> read, Dictionary<(IElement Block, bool IsOfTemplate), StringBuilder> passages)
    {
        if (read.Contains(element) || element.Matches(Unprinted))
            return;
        foreach (var node in element.ChildNodes)
        {
            if (node is IElement child)
            {
                Collect(child, read, passages);
            }
            else if (node is IText words && !string.IsNullOrWhiteSpace(words.Data))
            {
                var passage = PassageOf(element);
                if (!passages.TryGetValue(passage, out var text))
                    passages[passage] = text = new StringBuilder();
                text.Append(words.Data).Append(' ');
            }
        }
    }

    private static (IElement Block, bool IsOfTemplate) PassageOf(IElement element) => (
        element.Closest("p, div, td, th, li, table, body") ?? element,
        element.Closest("[id]") is { } named && TemplatePart().IsMatch(named.Id!));

    private CharacterCounts Judge(int line, string text, bool isOfTemplate)
    {
        var sentences = _lexer.Read(text);
        var context = new NoteContext(treaty, names, []);
        var leaves = sentences.Any(sentence => LeavingStatements.LeavesTreaty(sentence, context));
        if (leaves || (!isOfTemplate && sentences.Any(PassageKinds.MayHideAnAct)))
        {
            findings.Add(Finding.Unread(
                line, null, null, $"May hide an act of status, for it stands where nothing is read: {PassageWording.Quote(text)}"));
            return new CharacterCounts(0, text.Length, 0);
        }

        if (isOfTemplate)
            return CharacterCounts.None;
        findings.Add(Finding.Info(
            line, null, null, $"Left over, nothing shows what it is: {PlainText.Excerpt(text)}"));
        return new CharacterCounts(0, 0, text.Length);
    }

    // "…_tcStatus", "…_rptTreaty_ctl00_tcText", "…_divMainDecTilte", "…_lnkPdfFile": labels, headings and links. Entries stand in grids.
    [GeneratedRegex("_(?:tc|rpt|lbl|hyp|hlk|lnk|spn|div|Printimg)[A-Za-z0-9]*$", RegexOptions.CultureInvariant)]
    private static partial Regex TemplatePart();
}
