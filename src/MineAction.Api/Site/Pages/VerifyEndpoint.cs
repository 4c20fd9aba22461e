using MineAction.Api.Site.ViewModels;

namespace MineAction.Api.Site.Pages;

/// <summary>Page of a claim: is a figure that somebody states right?</summary>
internal static class VerifyEndpoint
{
    public static void Map(IEndpointRouteBuilder routes) => routes.MapPage("/verify", Handle);

    private static PageResult Handle(HttpContext http, PageContext page) =>
        PageResult.Of<VerifyPage>(page, ("Claim", ClaimViewModel.Of(page)));
}
