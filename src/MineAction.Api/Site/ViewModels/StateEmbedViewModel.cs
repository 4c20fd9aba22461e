using MineAction.Api.Features.Shared.Cards;
using MineAction.TreatyLaw.Participants;

namespace MineAction.Api.Site.ViewModels;

/// <summary>View model of an embed that shows where a State stands in every treaty. Public as a parameter of components.</summary>
public sealed record StateEmbedViewModel : EmbedViewModel
{
    internal StateEmbedViewModel(PageContext page, Participant participant, string theme, bool isPinned)
        : base(page, theme, isPinned) => Card = StateCard.Of(page.QueryContext, participant);

    internal StateCard Card { get; }

    /// <summary>The embed that the query of the page describes.</summary>
    /// <exception cref="PageRefusedException">There is no such participant or theme.</exception>
    internal static StateEmbedViewModel Of(PageContext page, string code) => new(page, page.ParticipantOf(code), ThemeOf(page), false);

    internal override string Title => Card.Title;

    internal override string Sentence => Card.Sentence;

    internal override string FramePath => PathWith($"/embed/s/{Card.Participant.Code}", ("lang", Language), ThemeParameter, DayParameter);

    internal override int FrameHeight => 760;

    private protected override string ElementAttributes => $"participant=\"{Encoded(Card.Participant.Code)}\"";

    private protected override string SourcePath => PathWith($"/s/{Card.Participant.Code}", ("lang", Language), DayParameter);
}
