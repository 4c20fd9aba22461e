using System.Text.Encodings.Web;
using MineAction.Api.Http.Query;
using MineAction.Api.Site.Pages;

namespace MineAction.Api.Site.ViewModels;

/// <summary>What somebody wants to show on a page of their own, and the snippets that do it. Public as a parameter of components.</summary>
public sealed record EmbedChoice
{
    internal const string DefaultView = "count";
    internal const string DefaultTheme = "auto";

    internal static readonly IReadOnlyList<string> Views = ["count", "progress", "map", "missing", "series"];
    internal static readonly IReadOnlyList<string> Themes = [DefaultTheme, "light", "dark"];

    internal EmbedChoice(TreatyViewModel treaty, string view, string theme, bool isPinned) =>
        (Treaty, View, Theme, IsPinned) = (treaty, view, theme, isPinned);

    internal TreatyViewModel Treaty { get; }

    internal string View { get; }

    internal string Theme { get; }

    /// <summary>Whether it shows one day for ever, or always today.</summary>
    internal bool IsPinned { get; init; }

    /// <summary>The visit in the language of the embed, which may be another than the visitor's.</summary>
    private PageContext PageContext => Treaty.PageContext;

    private string Language => PageContext.Localizer.Language;

    /// <summary>The choice in the query of the page.</summary>
    /// <exception cref="PageRefusedException">It names an instrument, a view or a theme that there is not.</exception>
    internal static EmbedChoice Of(PageContext page, string instrument) => new(
        new TreatyViewModel(page, page.StatusOf(instrument)),
        OneOf(page, "view", Views, said => page.Localizer.Say("unknownView", said)),
        OneOf(page, "theme", Themes, said => page.Localizer.Page("unknownTheme", said)),
        page.Query["day"] == "pinned");

    /// <summary>The frame's address.</summary>
    internal string FrameAddress => PageContext.Origin + FramePath;

    /// <summary>The same on this origin.</summary>
    internal string FramePath => $"/embed/{Treaty.Id}" + Query(
        ("view", View), ("lang", Language), Theme == DefaultTheme ? default : ("theme", Theme), IsPinned ? ("asOf", AsOf) : default);

    internal string SourceAddress => $"{PageContext.Origin}/i/{Treaty.Id}" + Query(("lang", Language), IsPinned ? ("asOf", AsOf) : default);

    internal string BadgePath => $"/v1/badges/{Treaty.Id}.svg" + Query(("lang", Language), IsPinned ? ("asOf", AsOf) : default);

    /// <summary>As tall as the view mostly is in a column of a page; the frame tells its own height to pages that listen.</summary>
    internal int FrameHeight => View switch { "count" => 300, "progress" => 320, "map" => 560, "missing" => 560, _ => 580 };

    /// <summary>The web component, with what readers without scripts see in it.</summary>
    internal string ScriptSnippet =>
        $"""<script type="module" src="{Encoded(PageContext.Origin)}/embed/treaty-status.js"></script>""" + "\n"
        + $"""<treaty-status instrument="{Encoded(Treaty.Id)}" view="{View}" lang="{Language}"{Optional("dir", Treaty.PageContext.Localizer.IsRightToLeft ? "rtl" : null)}{Optional("theme", Theme == DefaultTheme ? null : Theme)}{Optional("as-of", IsPinned ? AsOf : null)}>"""
        + $"""{Encoded(Treaty.TitledSentence)} <a href="{Encoded(SourceAddress)}">{Encoded(PageContext.Localizer.Say("source"))}</a></treaty-status>""";

    internal string FrameSnippet => Frame("100%", FrameHeight);

    internal string BadgeSnippet =>
        $"""<a href="{Encoded(SourceAddress)}"><img src="{Encoded(PageContext.Origin + BadgePath)}" alt="{Encoded(Treaty.TitledSentence)}"></a>""";

    /// <summary>The frame as an element. Without style: a page may forbid it.</summary>
    internal string Frame(string width, int height) =>
        $"""<iframe src="{Encoded(FrameAddress)}" title="{Encoded(Treaty.Title)}" width="{width}" height="{height}" frameborder="0" loading="lazy"></iframe>""";

    private string AsOf => IsoDate.Of(PageContext.AsOf);

    private static string Query(params ReadOnlySpan<(string? Name, string Value)> pairs)
    {
        var query = QueryString.Empty;
        foreach (var (name, value) in pairs)
        {
            if (name is not null)
                query = query.Add(name, value);
        }

        return query.ToUriComponent();
    }

    private static string Optional(string name, string? value) => value is null ? "" : $" {name}=\"{value}\"";

    // Fit for text and for attributes, and nothing but ASCII: the page it is pasted into may be of any encoding, or name none.
    private static string Encoded(string text) => HtmlEncoder.Default.Encode(text);

    private static string OneOf(PageContext page, string parameter, IReadOnlyList<string> values, Func<(string, string)[], string> refusal)
    {
        var value = page.Query[parameter].FirstOrDefault();
        if (string.IsNullOrEmpty(value))
            return values[0];
        return values.FirstOrDefault(each => string.Equals(each, value, StringComparison.OrdinalIgnoreCase))
            ?? throw new PageRefusedException(
                StatusCodes.Status400BadRequest, refusal([("value", PageContext.Shown(value)), ("choices", string.Join(", ", values))]));
    }
}
