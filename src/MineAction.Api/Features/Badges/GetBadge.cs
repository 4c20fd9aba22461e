using System.ComponentModel;
using FastEndpoints;
using MineAction.Api.Http.Pipeline;
using MineAction.Api.Http.Query;

namespace MineAction.Api.Features.Badges;

[Formats(OutputFormat.Svg, Name = "BadgeFormat")]
internal sealed record GetBadgeRequest : AsOfRequest
{
    [RouteParam]
    [Description("The instrument's slug, in any case.")]
    [Example("apmbc")]
    public required string Instrument { get; init; }
}

/// <summary>The number of parties as a small picture.</summary>
internal sealed class GetBadgeEndpoint : ReadEndpoint<GetBadgeRequest, string>
{
    public override void Configure() => Get(
        "/badges/{instrument}.svg",
        "Badges",
        "The number of parties as a badge",
        "A picture 20 pixels high: the treaty's short title and the number of its parties, with the day where one is asked for, in " +
        "the language asked for.");

    protected override IResult Handle(GetBadgeRequest request)
    {
        // A picture on somebody's page needs nothing but itself.
        HttpContext.Response.Headers.ContentSecurityPolicy = "default-src 'none'";
        HttpContext.Response.Headers["Cross-Origin-Resource-Policy"] = "cross-origin";
        var badge = BadgeText.Of(QueryContext, QueryContext.StatusOf(request.Instrument));
        return TypedResults.Text(BadgePicture.Draw(badge), $"{OutputFormats.MediaTypeOf(OutputFormat.Svg)}; charset=utf-8");
    }
}
