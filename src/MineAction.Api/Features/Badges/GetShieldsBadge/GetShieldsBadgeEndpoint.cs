using Microsoft.AspNetCore.Http.HttpResults;
using MineAction.Api.Http;
using MineAction.Api.Site.Badges;

namespace MineAction.Api.Features.Badges.GetShieldsBadge;

/// <summary>The number of parties for somebody else's badge service.</summary>
internal static class GetShieldsBadgeEndpoint
{
    public static readonly IReadOnlyList<OutputFormat> Formats = [OutputFormat.Json];

    public static void Map(IEndpointRouteBuilder routes) => routes
        .MapRead<GetShieldsBadgeRequest, GetShieldsBadgeValidator, ShieldsBadge>("/badges/{instrument}.json", Handle, Formats)
        .WithName("getShieldsBadge")
        .WithTags("Badges")
        .WithSummary("The number of parties for a badge service")
        .WithDescription("The endpoint schema of shields.io: label, message and colour.");

    private static JsonHttpResult<ShieldsBadge> Handle([AsParameters] GetShieldsBadgeRequest request, HttpContext http)
    {
        var reading = http.Reading();
        var badge = BadgeText.Of(request, reading, reading.StatusOf(request.Instrument));
        return TypedResults.Json(new ShieldsBadge { Label = badge.Label, Message = badge.Message }, ApiJson.Answers.ShieldsBadge);
    }
}
