using System.Text.Encodings.Web;
using System.Text.Unicode;
using MineAction.Api.Features.Shared.Cards;
using MineAction.Api.Http.Query;
using MineAction.TreatyLaw.Wording;

namespace MineAction.Api.Site.ViewModels;

/// <summary>
/// View model of an embed: one view of a treaty, and the snippets that show it on another page. Public as a parameter of components.
/// </summary>
public sealed record EmbedViewModel
{
    internal const string DefaultTheme = "auto";

    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    internal static readonly IReadOnlyList<string> Views = Code<CardView>.All;
    internal static readonly IReadOnlyList<string> Themes = [DefaultTheme, "light", "dark"];

    internal EmbedViewModel(TreatyViewModel treaty, CardView view, string theme, bool isPinned) =>
        (Treaty, View, Theme, IsPinned) = (treaty, view, theme, isPinned);

    internal TreatyViewModel Treaty { get; }

    internal CardView View { get; }

    /// <summary>The same as addresses and attributes write it.</summary>
    internal string ViewCode => Code<CardView>.Of(View);

    internal string Theme { get; }

    /// <summary>Whether it shows the day of the page for ever, rather than always today.</summary>
    internal bool IsPinned { get; init; }

    /// <summary>The page context in the language of the embed, which may be another than the page's.</summary>
    private PageContext PageContext => Treaty.PageContext;

    private string Language => PageContext.Localizer.Language;

    /// <summary>The embed that the query of the page describes.</summary>
    /// <exception cref="PageRefusedException">There is no such instrument, view or theme.</exception>
    internal static EmbedViewModel Of(PageContext page, string instrument) => new(
        new TreatyViewModel(page, page.StatusOf(instrument)),
        Code<CardView>.Parse(OneOf(page, "view", Views, values => page.Localizer.Text("unknownView", values))),
        OneOf(page, "theme", Themes, values => page.Localizer.PageText("unknownTheme", values)),
        page.Query["day"] == "pinned");

    /// <summary>The absolute address of the frame.</summary>
    internal string FrameAddress => PageContext.Origin + FramePath;

    /// <summary>The address of the frame without the origin.</summary>
    internal string FramePath => $"/embed/{Treaty.Id}" + Query(
        ("view", ViewCode), ("lang", Language), Theme == DefaultTheme ? default : ("theme", Theme), IsPinned ? ("asOf", AsOf) : default);

    internal string SourceAddress => $"{PageContext.Origin}/i/{Treaty.Id}" + Query(("lang", Language), IsPinned ? ("asOf", AsOf) : default);

    internal string BadgePath => $"/v1/badges/{Treaty.Id}.svg" + Query(("lang", Language), IsPinned ? ("asOf", AsOf) : default);

    /// <summary>The view's usual height in a column of a page, in pixels; the frame posts its real height to pages that listen.</summary>
    internal int FrameHeight => View switch
    {
        CardView.Count => 300,
        CardView.Progress => 320,
        CardView.Series => 580,
        _ => 560,
    };

    /// <summary>The web component with its fallback content for readers without scripts.</summary>
    internal string ScriptSnippet =>
        $"""<script async src="{Encoded(PageContext.Origin)}/embed/treaty-status.js"></script>""" + "\n"
        + $"""<treaty-status instrument="{Encoded(Treaty.Id)}" view="{ViewCode}" lang="{Language}"{OptionalAttributes}>"""
        + $"""{Encoded(Treaty.Figures.TitledSummary)} {Link(Encoded(PageContext.Localizer.Text("source")))}</treaty-status>""";

    internal string FrameSnippet => Frame("100%", FrameHeight);

    internal string BadgeSnippet =>
        Link($"""<img src="{Encoded(PageContext.Origin + BadgePath)}" alt="{Encoded(Treaty.Figures.TitledSummary)}">""");

    /// <summary>The frame as an element. Without style: a page may forbid it.</summary>
    internal string Frame(string width, int height) =>
        $"""<iframe src="{Encoded(FrameAddress)}" title="{Encoded(Treaty.Title)}" width="{width}" height="{height}" """
        + """frameborder="0" loading="lazy"></iframe>""";

    private string Link(string content) => $"""<a href="{Encoded(SourceAddress)}">{content}</a>""";

    private string OptionalAttributes =>
        Attribute("dir", PageContext.Localizer.IsRightToLeft ? "rtl" : null)
        + Attribute("theme", Theme == DefaultTheme ? null : Theme)
        + Attribute("as-of", IsPinned ? AsOf : null);

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

    private static string Attribute(string name, string? value) => value is null ? "" : $" {name}=\"{value}\"";

    // Fit for text and for attributes. Letters stay letters in every script: who pastes it reads it first.
    private static string Encoded(string text) => Encoder.Encode(text);

    private static string OneOf(PageContext page, string parameter, IReadOnlyList<string> values, Func<(string, string)[], string> refusal)
    {
        var value = page.Query[parameter].FirstOrDefault();
        if (string.IsNullOrEmpty(value))
            return values[0];
        return values.FirstOrDefault(each => string.Equals(each, value, StringComparison.OrdinalIgnoreCase))
            ?? throw new PageRefusedException(
                StatusCodes.Status400BadRequest, refusal([("value", PageContext.Quote(value)), ("choices", string.Join(", ", values))]));
    }
}
