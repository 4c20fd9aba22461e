using MineAction.Api.Http.Formats;
using MineAction.Api.Http.Pipeline;
using MineAction.Api.Http.Query;

namespace MineAction.Api.Features.Dataset;

[Formats(OutputFormat.Json, OutputFormat.Csv, OutputFormat.Xlsx, OutputFormat.JsonLd, Name = "DatasetFormat")]
internal sealed record GetDatasetRequest : LocalizedRequest;

/// <summary>What is this data, what does it rest on, and how do I cite it?</summary>
internal sealed class GetDatasetEndpoint : ReadEndpoint<GetDatasetRequest, GetDatasetResponse>
{
    public override void Configure() => Get(
        "/dataset",
        "Trust",
        "What the register is and how to reuse it",
        "Title, licence, suggested citation, coverage, sources and disclaimer. As JSON-LD in the words of schema.org and DCAT with " +
        "Accept: application/ld+json or format=json-ld.");

    protected override IResult Handle(GetDatasetRequest request)
    {
        var answer = ResponseOf(HttpContext.Request, QueryContext);
        if (QueryContext.Format != OutputFormat.JsonLd)
            return One(answer, DatasetJson.Responses.GetDatasetResponse);
        return TypedResults.Text(
            DatasetJsonLd.Of(answer, Address(HttpContext.Request, "dataset"), QueryContext.Language)
                .ToJsonString(DatasetJson.Responses.Options),
            OutputFormats.MediaTypeOf(OutputFormat.JsonLd));
    }

    private static GetDatasetResponse ResponseOf(HttpRequest request, QueryContext context)
    {
        var actions = context.Register.Actions;
        return new GetDatasetResponse
        {
            Revision = context.Revision,
            RecordedAt = context.Snapshot.Revision.RecordedAt,
            Title = DatasetDescription.Title,
            Description = context.Write(DatasetDescription.Summary),
            Licence = new() { Name = DatasetDescription.LicenceName, Url = DatasetDescription.LicenceUrl },
            Citation = DatasetDescription.Citation(context.Snapshot, Address(request, "dataset")),
            Disclaimer = context.Write(DatasetDescription.Disclaimer),
            Coverage = new()
            {
                From = actions.Min(action => action.Date),
                DataThrough = DatasetDescription.DataThrough(context.Snapshot),
                LastAction = actions.Max(action => action.Date),
            },
            ShippedFacts = DatasetShippedFacts.Of(context.Snapshot.Revision.Shipped),
            Counts = DatasetCounts.Of(context.Register.Facts),
            Sources = DatasetSource.Among(actions),
            Download = $"{Address(request, "export/register.zip")}?revision={context.Revision}",
        };
    }

    private static string Address(HttpRequest request, string path) => $"{request.Scheme}://{request.Host}{request.PathBase}/v1/{path}";
}
