using MineAction.Api.Features.Shared.Cards;
using MineAction.TreatyLaw.Wording;

namespace MineAction.Api.Site.ViewModels;

/// <summary>View model of an embed that shows one view of a treaty. Public as a parameter of components.</summary>
public sealed record TreatyEmbedViewModel : EmbedViewModel
{
    internal static readonly IReadOnlyList<string> Views = Code<CardView>.All;

    internal TreatyEmbedViewModel(TreatyViewModel treaty, CardView view, string theme, bool isPinned)
        : base(treaty.PageContext, theme, isPinned) => (Treaty, View) = (treaty, view);

    internal TreatyViewModel Treaty { get; }

    internal CardView View { get; }

    /// <summary>The same as addresses and attributes write it.</summary>
    internal string ViewCode => Code<CardView>.Of(View);

    /// <summary>The embed that the query of the page describes.</summary>
    /// <exception cref="PageRefusedException">There is no such instrument, view or theme.</exception>
    internal static TreatyEmbedViewModel Of(PageContext page, string instrument) => new(
        new TreatyViewModel(page, page.StatusOf(instrument)),
        Code<CardView>.Parse(OneOf(page, "view", Views, values => page.Localizer.Text("unknownView", values))),
        ThemeOf(page),
        page.Query["day"] == "pinned");

    internal override string Title => Treaty.Title;

    internal override string Sentence => Treaty.Figures.TitledSummary;

    internal override string FramePath =>
        PathWith($"/embed/{Treaty.Id}", ("view", ViewCode), ("lang", Language), ThemeParameter, DayParameter);

    internal override int FrameHeight => View switch
    {
        CardView.Count => 330,
        CardView.Progress => 350,
        CardView.Series => 680,
        _ => 620,
    };

    internal string BadgePath => PathWith($"/v1/badges/{Treaty.Id}.svg", ("lang", Language), DayParameter);

    /// <summary>For those who may paste nothing else.</summary>
    internal string BadgeSnippet => Link($"""<img src="{Encoded(PageContext.Origin + BadgePath)}" alt="{Encoded(Sentence)}">""");

    private protected override string ElementAttributes => $"instrument=\"{Encoded(Treaty.Id)}\" view=\"{ViewCode}\"";

    private protected override string SourcePath => PathWith($"/i/{Treaty.Id}", ("lang", Language), DayParameter);
}
