using Microsoft.AspNetCore.Http.HttpResults;
using MineAction.Api.Http.Pipeline;
using MineAction.Api.Http.Query;

namespace MineAction.Api.Features.Badges;

/// <summary>The number of parties as a small picture.</summary>
internal static class GetBadgeEndpoint
{
    public static readonly IReadOnlyList<OutputFormat> Formats = [OutputFormat.Svg];

    public static void Map(IEndpointRouteBuilder routes) => routes
        .MapRead<GetBadgeRequest, GetBadgeValidator, string>("/badges/{instrument}.svg", Handle, Formats)
        .WithName("getBadge")
        .WithTags("Badges")
        .WithSummary("The number of parties as a badge")
        .WithDescription("A picture 20 pixels high: the treaty's short title and the number of its parties, with the day where one is asked for, in the language asked for.");

    private static ContentHttpResult Handle([AsParameters] GetBadgeRequest request, HttpContext http)
    {
        var context = http.QueryContext();
        // A picture on somebody's page needs nothing but itself.
        http.Response.Headers.ContentSecurityPolicy = "default-src 'none'";
        http.Response.Headers["Cross-Origin-Resource-Policy"] = "cross-origin";
        return TypedResults.Text(BadgePicture.Draw(BadgeText.Of(request, context, context.StatusOf(request.Instrument))), $"{OutputFormats.MediaTypeOf(OutputFormat.Svg)}; charset=utf-8");
    }
}
