using System.Diagnostics;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace MineAction.Api.Imports.Reading.Html;

/// <summary>HTML parser with limits: a parser that accepts every input also takes any time and memory.</summary>
internal static class BoundedHtml
{
    // The richest page seen (the CCW's) has 4,000 elements, 30 deep.
    private const int MaximumElements = 100_000;
    private const int MaximumDepth = 500;

    // Elements nested without end cost quadratic time: 100,000 of them took the parser two minutes.
    private static readonly TimeSpan MaximumTime = TimeSpan.FromSeconds(5);

    /// <summary>The page, or what is wrong with it.</summary>
    public static (IHtmlDocument? Page, string? Problem) Parse(string html)
    {
        var elements = 0;
        var started = Stopwatch.GetTimestamp();
        var parser = new HtmlParser(new HtmlParserOptions
        {
            IsKeepingSourceReferences = true,
            OnCreated = (_, _) =>
            {
                if (++elements > MaximumElements || Stopwatch.GetElapsedTime(started) > MaximumTime)
                    throw new LimitExceededException();
            },
        });
        try
        {
            var page = parser.ParseDocument(html);
            return IsTooDeep(page) ? (null, LimitExceededException.Problem) : (page, null);
        }
        catch (LimitExceededException)
        {
            return (null, LimitExceededException.Problem);
        }
    }

    private static bool IsTooDeep(IDocument page)
    {
        var depth = 0;
        for (INode? node = page; node is not null;)
        {
            if (depth > MaximumDepth)
                return true;
            if (node.FirstChild is { } child)
            {
                node = child;
                depth++;
                continue;
            }
            while (node is not null && node.NextSibling is null)
            {
                node = node.Parent;
                depth--;
            }
            node = node?.NextSibling;
        }
        return false;
    }

    private sealed class LimitExceededException : Exception
    {
        public const string Problem = "The page is far larger or deeper than any status page; it is not read.";
    }
}
