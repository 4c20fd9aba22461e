using MineAction.Api.Http.Formats;
using MineAction.Api.Http.Pipeline;
using MineAction.Api.Http.Query;
using MineAction.Api.Register;

namespace MineAction.Api.Features.Dataset;

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
        var context = http.QueryContext();
        var answer = Describe(http.Request, context);
        if (context.Format != OutputFormat.JsonLd)
            return FormattedResults.One(context, answer, ApiJson.Answers.GetDatasetResponse);
        return TypedResults.Text(
            DatasetJsonLd.Of(answer, Address(http.Request, "dataset"), context.Language).ToJsonString(ApiJson.Answers.Options),
            OutputFormats.MediaTypeOf(OutputFormat.JsonLd));
    }

    private static GetDatasetResponse Describe(HttpRequest request, QueryContext context)
    {
        var actions = context.Register.Actions;
        return new GetDatasetResponse
        {
            Revision = context.Revision,
            RecordedAt = context.Snapshot.Revision.RecordedAt,
            Title = DatasetDescription.Title,
            Description = DatasetDescription.Summary.In(context.Language),
            Licence = new() { Name = DatasetDescription.LicenceName, Url = DatasetDescription.LicenceUrl },
            Citation = DatasetDescription.Citation(context.Snapshot, Address(request, "dataset")),
            Disclaimer = DatasetDescription.Disclaimer.In(context.Language),
            Coverage = new()
            {
                From = actions.Min(action => action.Date),
                DataThrough = DatasetDescription.DataThrough(context.Snapshot),
                LastAction = actions.Max(action => action.Date),
            },
            Counts = DatasetCounts.Of(context.Register.Facts),
            Sources = DatasetSource.Among(actions),
            Download = $"{Address(request, "export/register.zip")}?revision={context.Revision}",
        };
    }

    private static string Address(HttpRequest request, string path) => $"{request.Scheme}://{request.Host}{request.PathBase}/v1/{path}";
}
