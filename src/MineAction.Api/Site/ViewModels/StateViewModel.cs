using MineAction.Api.Features.Shared.Cards;
using MineAction.Api.Http.Localization;
using MineAction.TreatyLaw;
using MineAction.TreatyLaw.Memberships;

namespace MineAction.Api.Site.ViewModels;

/// <summary>View model of one State's or organization's standing towards one instrument on the day of the page.</summary>
/// <param name="page">The page's context.</param>
/// <param name="status">The status by the acts done on or before the day.</param>
/// <param name="standing">The standing on the day.</param>
internal sealed class StateViewModel(PageContext page, TreatyStatus status, Standing standing)
{
    public Standing Standing => standing;

    public string Code => standing.Participant.Code;

    public string Name { get; } = page.NameOf(standing.Participant);

    /// <summary>Where it bears on the day the name of a State that it continues: its own name.</summary>
    public string? ContinuedBy => page.Register.KnownAs(standing.Participant, page.AsOf) == standing.Participant
        ? null
        : Localizer.Plain(page.Register.NameOf(standing.Participant, page.Localizer.Language));

    /// <summary>The status group of its colour and list.</summary>
    public string Group => StatusGroups.Of(standing.Status);

    /// <summary>"State Party, in force since 1 March 1999".</summary>
    public string StatusText => StandingText.Of(page.Localizer, status, standing);

    /// <summary>Notes on the standing: a withdrawal that is pending, a provisional application, a claim that others reject.</summary>
    public IEnumerable<string> Notes => StandingText.NotesOf(page.Localizer, status, standing, page.AsOf);

    /// <summary>The address of its standing towards an instrument, on its own page.</summary>
    public string AddressOf(string instrument) => page.AddressOf($"/s/{Code}") + $"#{instrument}";
}
