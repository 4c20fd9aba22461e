using MineAction.Api.Http.Formats;
using MineAction.Api.Http.Pipeline;
using MineAction.Api.Http.Query;

namespace MineAction.Api.Features.Charts;

[Formats(OutputFormat.Csv, Name = "ChartCsvFormat")]
internal sealed record GetChartCsvRequest : ChartRequest;

/// <summary>The numbers of an instrument's curve.</summary>
internal sealed class GetChartCsvEndpoint : ReadEndpoint<GetChartCsvRequest, string>
{
    public override void Configure() => Get(
        "/instruments/{instrument}/chart.csv",
        "Charts",
        "The curve of an instrument as a table",
        "The numbers of chart.svg: one row for every day on which parties or signatories change, up to the day asked about.");

    protected override IResult Handle(GetChartCsvRequest request)
    {
        var status = QueryContext.StatusOf(request.Instrument);
        var rows = new List<ChartRow>();
        foreach (var day in status.Curve.ChangeDays.Where(day => day <= QueryContext.AsOf))
        {
            var tally = status.Curve.On(day);
            if (rows is [.., var last] && (last.Parties, last.Signatories) == (tally.Parties, tally.Signatories))
                continue;
            rows.Add(new ChartRow { Date = day, Parties = tally.Parties, Signatories = tally.Signatories });
        }

        return new TableResult<ChartRow>(QueryContext, rows, ChartsJson.Responses.ChartRow);
    }
}
