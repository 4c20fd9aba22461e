using MineAction.Api.Http;

namespace MineAction.Api.Features.Dataset.GetDataset;

internal sealed record GetDatasetRequest : AnswerRequest
{
    public static readonly IReadOnlyList<OutputFormat> Offered = [.. OutputFormats.OfTables, OutputFormat.JsonLd];

    public override IReadOnlyList<OutputFormat> Formats() => Offered;
}
