using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using MineAction.Api.Imports.Reading.Text;

namespace MineAction.Api.Imports.Reading.Html;

/// <summary>The printed text of a page's elements.</summary>
internal static partial class HtmlText
{
    private static readonly HashSet<string> UnprintedElements = new(["SUP", "SUPERSCRIPT", "SCRIPT", "STYLE"], StringComparer.Ordinal);
    private static readonly HashSet<string> LineElements = new(["BR", "P", "DIV", "TR", "TABLE", "LI"], StringComparer.Ordinal);

    /// <summary>The text on one line, without note marks.</summary>
    public static string Of(INode? node) => PlainText.Collapse(Paragraphs(node));

    /// <summary>The text with a line for each paragraph, without note marks and hidden repetitions.</summary>
    public static string Paragraphs(INode? node)
    {
        var text = new StringBuilder();
        if (node is not null)
            Append(node, text);
        return string.Join('\n', text.ToString().Split('\n').Select(PlainText.Collapse).Where(static line => line.Length > 0));
    }

    /// <summary>The numbers of the note marks in an element: 10 and 11 in "Ukraine ¹⁰, ¹¹".</summary>
    public static IReadOnlyList<string> NoteMarks(IElement element) =>
    [
        .. element.QuerySelectorAll("sup, superscript")
            .SelectMany(static mark => Number().Matches(mark.TextContent)).Select(static number => number.Value).Distinct(),
    ];

    // Recursion is safe here: the page's depth is bounded when it is parsed.
    private static void Append(INode node, StringBuilder text)
    {
        if (node is IText words)
            text.Append(words.Data.Replace('\n', ' '));
        if (node is IElement element)
        {
            if (UnprintedElements.Contains(element.NodeName) || element.ClassList.Contains("invisible"))
                return;
            if (LineElements.Contains(element.NodeName))
                text.Append('\n');
        }
        foreach (var child in node.ChildNodes)
            Append(child, text);
        if (node is IElement block && LineElements.Contains(block.NodeName))
            text.Append('\n');
    }

    [GeneratedRegex("[0-9]+", RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
