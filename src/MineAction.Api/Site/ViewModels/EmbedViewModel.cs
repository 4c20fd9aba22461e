using System.Text.Encodings.Web;
using System.Text.Unicode;
using MineAction.Api.Http.Query;

namespace MineAction.Api.Site.ViewModels;

/// <summary>
/// View model of an embed: what a frame shows, and the snippets that show it on another page. Public as a parameter of components.
/// </summary>
public abstract record EmbedViewModel
{
    internal const string DefaultTheme = "page";

    internal static readonly IReadOnlyList<string> Themes = [DefaultTheme, "auto", "light", "dark"];

    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private protected EmbedViewModel(PageContext page, string theme, bool isPinned) =>
        (PageContext, Theme, IsPinned) = (page, theme, isPinned);

    /// <summary>The page context in the language of the embed, which may be another than the page's.</summary>
    internal PageContext PageContext { get; }

    internal string Theme { get; }

    /// <summary>Whether it shows the day of the page for ever, rather than always today.</summary>
    internal bool IsPinned { get; init; }

    /// <summary>What it is about, for titles.</summary>
    internal abstract string Title { get; }

    /// <summary>All of it in one sentence.</summary>
    internal abstract string Sentence { get; }

    /// <summary>The address of the frame without the origin.</summary>
    internal abstract string FramePath { get; }

    /// <summary>The usual height in a column of a page, in pixels; the frame posts its real height to pages that listen.</summary>
    internal abstract int FrameHeight { get; }

    /// <summary>The web component with its fallback content for readers without scripts.</summary>
    internal string ScriptSnippet =>
        $"""<script async src="{Encoded(PageContext.Origin)}/embed/treaty-status.js"></script>""" + "\n"
        + $"""<treaty-status {ElementAttributes} lang="{Language}"{OptionalAttributes}>"""
        + $"""{Encoded(Sentence)} {SourceLink}</treaty-status>""";

    /// <summary>
    /// The frame, and the script by which it takes its own height. Where frames are taken out, what stands inside remains: sentence and
    /// source.
    /// </summary>
    internal string FrameSnippet =>
        $"""{FrameTag("100%", FrameHeight)}{Encoded(Sentence)} {SourceLink}</iframe>""" + "\n"
        + $"""<script async src="{Encoded(PageContext.Origin)}/embed/frames.js"></script>""";

    /// <summary>
    /// The frame after a quotation with a link, as oEmbed gives it: where frames are not shown, or not yet, the quotation is.
    /// </summary>
    internal string Quotation(string width, int height) =>
        $"""<blockquote>{Encoded(Sentence)} {SourceLink}</blockquote>{FrameTag(width, height)}</iframe>""";

    /// <summary>The attributes of the element that say what it shows.</summary>
    private protected abstract string ElementAttributes { get; }

    /// <summary>The page behind it, without the origin.</summary>
    private protected abstract string SourcePath { get; }

    private protected string Language => PageContext.Localizer.Language;

    private protected (string? Name, string Value) DayParameter => IsPinned ? ("asOf", IsoDate.Of(PageContext.AsOf)) : default;

    private protected (string? Name, string Value) ThemeParameter => Theme == DefaultTheme ? default : ("theme", Theme);

    private string SourceLink => Link(Encoded(PageContext.Localizer.Text("source")));

    private string OptionalAttributes =>
        Attribute("dir", PageContext.Localizer.IsRightToLeft ? "rtl" : null)
        + Attribute("theme", Theme == DefaultTheme ? null : Theme)
        + Attribute("as-of", IsPinned ? IsoDate.Of(PageContext.AsOf) : null);

    /// <summary>The theme that the query of the page asks for.</summary>
    /// <exception cref="PageRefusedException">There is no such theme.</exception>
    private protected static string ThemeOf(PageContext page) =>
        OneOf(page, "theme", Themes, values => page.Localizer.PageText("unknownTheme", values));

    private protected static string OneOf(
        PageContext page, string parameter, IReadOnlyList<string> values, Func<(string, string)[], string> refusal)
    {
        var value = page.Query[parameter].FirstOrDefault();
        if (string.IsNullOrEmpty(value))
            return values[0];
        return values.FirstOrDefault(each => string.Equals(each, value, StringComparison.OrdinalIgnoreCase))
            ?? throw new PageRefusedException(
                StatusCodes.Status400BadRequest, refusal([("value", PageContext.Quote(value)), ("choices", string.Join(", ", values))]));
    }

    private protected static string PathWith(string path, params ReadOnlySpan<(string? Name, string Value)> pairs)
    {
        var query = QueryString.Empty;
        foreach (var (name, value) in pairs)
        {
            if (name is not null)
                query = query.Add(name, value);
        }

        return path + query.ToUriComponent();
    }

    private protected string Link(string content) => $"""<a href="{Encoded(PageContext.Origin + SourcePath)}">{content}</a>""";

    // Fit for text and for attributes. Letters stay letters in every script: who pastes it reads it first.
    private protected static string Encoded(string text) => Encoder.Encode(text);

    // Without style: a page may forbid it.
    private string FrameTag(string width, int height) =>
        $"""<iframe src="{Encoded(PageContext.Origin + FramePath)}" title="{Encoded(Title)}" width="{width}" height="{height}" """
        + """frameborder="0" loading="lazy">""";

    private static string Attribute(string name, string? value) => value is null ? "" : $" {name}=\"{value}\"";
}
