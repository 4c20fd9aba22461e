using System.ComponentModel;
using FastEndpoints;
using MineAction.Api.Http.Pipeline;
using MineAction.Api.Http.Query;

namespace MineAction.Api.Features.Badges;

[Formats(OutputFormat.Json, Name = "ShieldsBadgeFormat")]
internal sealed record GetShieldsBadgeRequest : AsOfRequest
{
    [RouteParam]
    [Description("The instrument's slug, in any case.")]
    [Example("apmbc")]
    public required string Instrument { get; init; }
}

/// <summary>The number of parties for somebody else's badge service.</summary>
internal sealed class GetShieldsBadgeEndpoint : ReadEndpoint<GetShieldsBadgeRequest, ShieldsBadge>
{
    public override void Configure() => Get(
        "/badges/{instrument}.json",
        "Badges",
        "The number of parties for a badge service",
        "The endpoint schema of shields.io: label, message and colour.");

    protected override IResult Handle(GetShieldsBadgeRequest request)
    {
        var badge = BadgeText.Of(QueryContext, QueryContext.StatusOf(request.Instrument));
        return TypedResults.Json(new ShieldsBadge { Label = badge.Label, Message = badge.Message }, BadgesJson.Responses.ShieldsBadge);
    }
}
