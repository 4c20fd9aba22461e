using MineAction.Api.Features.Shared.Cards;
using MineAction.Api.Http.Localization;
using MineAction.TreatyLaw.Memberships;

namespace MineAction.Api.Site.ViewModels;

/// <summary>View model of one State's or organization's standing towards one instrument on the day of the page.</summary>
internal sealed class StateViewModel(PageContext page, Standing standing)
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
    public string StatusText => StandingText.Of(page.Localizer, standing);

    /// <summary>Notes on the standing: a withdrawal that is pending, a provisional application, a dispute.</summary>
    public IEnumerable<string> Notes => StandingText.NotesOf(page.Localizer, standing, page.AsOf);

    /// <summary>The address of its standing towards an instrument, on its own page.</summary>
    public string AddressOf(string instrument) => page.AddressOf($"/s/{Code}") + $"#{instrument}";
}
