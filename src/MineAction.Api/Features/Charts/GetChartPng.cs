using MineAction.Api.Features.Shared.Cards;
using MineAction.Api.Http.Pictures;
using MineAction.Api.Http.Pipeline;
using MineAction.Api.Http.Query;

namespace MineAction.Api.Features.Charts;

[Formats(OutputFormat.Png, Name = "ChartPngFormat")]
internal sealed record GetChartPngRequest : ChartRequest;

/// <summary>The curve of an instrument as a picture.</summary>
internal sealed class GetChartPngEndpoint : ReadEndpoint<GetChartPngRequest, string>
{
    public override void Configure() => Get(
        "/instruments/{instrument}/chart.png",
        "Charts",
        "The curve of an instrument as PNG",
        "The drawing of chart.svg, 1,720 pixels wide.");

    protected override IResult Handle(GetChartPngRequest request)
    {
        HttpContext.Response.Headers["Cross-Origin-Resource-Policy"] = "cross-origin";
        var figures = new TreatyFigures(QueryContext, QueryContext.StatusOf(request.Instrument));
        return TypedResults.Bytes(PngPicture.Of(ChartPicture.Draw(figures), 2), OutputFormats.MediaTypeOf(OutputFormat.Png));
    }
}
