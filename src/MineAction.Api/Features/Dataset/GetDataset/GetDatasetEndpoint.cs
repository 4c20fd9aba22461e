using MineAction.Api.Http;

namespace MineAction.Api.Features.Dataset.GetDataset;

/// <summary>What is this data, what does it rest on, and how do I cite it?</summary>
internal static class GetDatasetEndpoint
{
    public static readonly IReadOnlyList<OutputFormat> Formats = [.. OutputFormats.OfTables, OutputFormat.JsonLd];

    public static void Map(IEndpointRouteBuilder routes) => routes
        .MapRead<GetDatasetRequest, GetDatasetValidator, GetDatasetResponse>("/dataset", Handle, Formats)
        .WithName("getDataset")
        .WithTags("Trust")
        .WithSummary("What the register is and how to reuse it")
        .WithDescription("Title, licence, suggested citation, coverage, sources and disclaimer. As JSON-LD in the words of schema.org and DCAT with Accept: application/ld+json or format=json-ld.");

    private static IResult Handle([AsParameters] GetDatasetRequest _, HttpContext http)
    {
        var reading = http.Reading();
        var answer = Describe(http.Request, reading);
        if (reading.Format != OutputFormat.JsonLd)
            return Answer.One(reading, answer, ApiJson.Answers.GetDatasetResponse);
        return TypedResults.Text(
            DatasetJsonLd.Of(answer, Address(http.Request, "dataset"), reading.Language).ToJsonString(ApiJson.Answers.Options),
            OutputFormats.MediaTypeOf(OutputFormat.JsonLd));
    }

    private static GetDatasetResponse Describe(HttpRequest request, Reading reading)
    {
        var actions = reading.Register.Actions;
        return new GetDatasetResponse
        {
            Revision = reading.Revision,
            RecordedAt = reading.Snapshot.Revision.RecordedAt,
            Title = DatasetDescription.Title,
            Description = DatasetDescription.Summary.In(reading.Language),
            Licence = new() { Name = DatasetDescription.LicenceName, Url = DatasetDescription.LicenceUrl },
            Citation = DatasetDescription.Citation(reading.Snapshot, Address(request, "dataset")),
            Disclaimer = DatasetDescription.Disclaimer.In(reading.Language),
            Coverage = new()
            {
                From = actions.Min(action => action.Date),
                DataThrough = DatasetDescription.DataThrough(reading.Snapshot),
                LastAction = actions.Max(action => action.Date),
            },
            Counts = DatasetCounts.Of(reading.Register.Facts),
            Sources = DatasetSource.Among(actions),
            Download = $"{Address(request, "export/register.zip")}?revision={reading.Revision}",
        };
    }

    private static string Address(HttpRequest request, string path) => $"{request.Scheme}://{request.Host}{request.PathBase}/v1/{path}";
}
