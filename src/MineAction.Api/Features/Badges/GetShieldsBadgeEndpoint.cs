using Microsoft.AspNetCore.Http.HttpResults;
using MineAction.Api.Http.Pipeline;
using MineAction.Api.Http.Query;

namespace MineAction.Api.Features.Badges;

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
        var context = http.QueryContext();
        var badge = BadgeText.Of(request, context, context.StatusOf(request.Instrument));
        return TypedResults.Json(new ShieldsBadge { Label = badge.Label, Message = badge.Message }, ApiJson.Answers.ShieldsBadge);
    }
}
