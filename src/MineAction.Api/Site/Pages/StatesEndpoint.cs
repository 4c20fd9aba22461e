using MineAction.Api.Http.Localization;
using MineAction.Api.Site.ViewModels;
using MineAction.TreatyLaw.Participants;

namespace MineAction.Api.Site.Pages;

/// <summary>
/// List of States and organizations, or of those that a name or code means; one alone, or a treaty that is meant, leads to its own page.
/// </summary>
internal static class StatesEndpoint
{
    public static void Map(IEndpointRouteBuilder routes) => routes.MapPage("/s", Handle);

    private static IResult Handle(HttpContext http, PageContext page)
    {
        var query = page.Query["q"].FirstOrDefault()?.Trim() ?? "";
        if (query.Length == 0)
        {
            var all = page.Register.Participants.Values.OrderBy(page.NameOf, NameOrder.Of(page.Localizer.Language)).ToList();
            return PageResult.Of<StatesPage>(page, ("Query", query), ("Found", all));
        }

        var found = page.Register.Names.Search(query).Select(match => match.Owner).ToList();
        if (found.Count == 1 || (found.Count > 0 && IsCodeOf(found[0], query)))
            return TypedResults.Redirect(page.AddressOf($"/s/{found[0].Code}"));
        return found.Count == 0 && InstrumentNames.Of(page.Register).Only(query) is { } treaty
            ? TypedResults.Redirect(page.AddressOf($"/i/{treaty.Id}"))
            : PageResult.Of<StatesPage>(page, ("Query", query), ("Found", found));
    }

    private static bool IsCodeOf(Participant participant, string query) =>
        new[] { participant.Code, participant.Iso2, participant.M49 }.Contains(query, StringComparer.OrdinalIgnoreCase);
}
