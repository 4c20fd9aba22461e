using MineAction.Api.Features.Shared.Cards;
using MineAction.Api.Http.Pipeline;
using MineAction.Api.Http.Query;

namespace MineAction.Api.Features.Charts;

[Formats(OutputFormat.Svg, Name = "ChartSvgFormat")]
internal sealed record GetChartSvgRequest : ChartRequest;

/// <summary>The curve of an instrument as a drawing.</summary>
internal sealed class GetChartSvgEndpoint : ReadEndpoint<GetChartSvgRequest, string>
{
    public override void Configure() => Get(
        "/instruments/{instrument}/chart.svg",
        "Charts",
        "The curve of an instrument as SVG",
        "Parties and signatories from the first day of the treaty to the day asked about, in steps, with legal milestones; dashed beyond " +
        "dataThrough. Stands alone, with legend and citation, for reports.");

    protected override IResult Handle(GetChartSvgRequest request)
    {
        // A drawing on somebody's page needs nothing but itself.
        HttpContext.Response.Headers.ContentSecurityPolicy = "default-src 'none'";
        HttpContext.Response.Headers["Cross-Origin-Resource-Policy"] = "cross-origin";
        var figures = new TreatyFigures(QueryContext, QueryContext.StatusOf(request.Instrument));
        return TypedResults.Text(ChartPicture.Draw(figures), $"{OutputFormats.MediaTypeOf(OutputFormat.Svg)}; charset=utf-8");
    }
}
