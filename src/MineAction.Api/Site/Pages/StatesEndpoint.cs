using MineAction.Api.Http.Localization;
using MineAction.Api.Site.ViewModels;
using MineAction.TreatyLaw.Participants;

namespace MineAction.Api.Site.Pages;

/// <summary>List of States and organizations, or of those that a name or code means; one alone leads to its own page.</summary>
internal static class StatesEndpoint
{
    public static void Map(IEndpointRouteBuilder routes) => routes.MapPage("/s", Handle);

    private static IResult Handle(HttpContext http, PageContext page)
    {
        var query = page.Query["q"].FirstOrDefault()?.Trim() ?? "";
        var found = query.Length == 0
            ? page.Register.Participants.Values.OrderBy(page.NameOf, NameOrder.Instance).ToList()
            : [.. page.Register.Names.Search(query).Select(match => match.Participant)];
        return query.Length > 0 && found.Count > 0 && (found.Count == 1 || IsCodeOf(found[0], query))
            ? Results.Redirect(page.AddressOf($"/s/{found[0].Code}"))
            : PageResult.Of<StatesPage>(page, ("Query", query), ("Found", found));
    }

    private static bool IsCodeOf(Participant participant, string query) =>
        new[] { participant.Code, participant.Iso2, participant.M49 }.Contains(query, StringComparer.OrdinalIgnoreCase);
}
