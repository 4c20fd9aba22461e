using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http.HttpResults;
using MineAction.Api.Http.Formats;
using MineAction.Api.Http.Pipeline;
using MineAction.Api.Http.Query;

namespace MineAction.Api.Features.Dataset;

[Formats(OutputFormat.Json, OutputFormat.Csv, OutputFormat.Xlsx, OutputFormat.Jsonld, OutputFormat.Croissant, Name = "DatasetFormat")]
internal sealed record GetDatasetRequest : LocalizedRequest;

/// <summary>What is this data, what does it rest on, and how do I cite it?</summary>
internal sealed class GetDatasetEndpoint : ReadEndpoint<GetDatasetRequest, GetDatasetResponse>
{
    public override void Configure() => Get(
        "/dataset",
        "Trust",
        "What the register is and how to reuse it",
        "Title, licence of each part, suggested citation, coverage, sources and disclaimer. As JSON-LD in the words of schema.org and " +
        "DCAT, with a distribution for every file and form, with Accept: application/ld+json or format=jsonld; as Croissant 1.1 with " +
        "format=croissant.");

    protected override IResult Handle(GetDatasetRequest request)
    {
        var answer = ResponseOf(HttpContext.Request, QueryContext);
        var (address, language) = (Address(HttpContext.Request, "dataset"), QueryContext.Language);
        return QueryContext.Format switch
        {
            OutputFormat.Jsonld => LinkedData(DatasetJsonLd.Of(
                answer, DatasetDistribution.Of(Address(HttpContext.Request, ""), QueryContext), address, language)),
            OutputFormat.Croissant => LinkedData(DatasetCroissant.Of(answer, address, language)),
            _ => One(answer, DatasetJson.Responses.GetDatasetResponse),
        };
    }

    private static ContentHttpResult LinkedData(JsonObject document) => TypedResults.Text(
        document.ToJsonString(DatasetJson.Responses.Options), OutputFormats.MediaTypeOf(OutputFormat.Jsonld));

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
            Licences =
            [
                new() { Part = "facts", Name = DatasetDescription.FactsLicence, Url = DatasetDescription.LicenceUrl },
                new() { Part = "computation", Name = DatasetDescription.ComputationLicence, Url = DatasetDescription.LicenceUrl },
            ],
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

    private static string Address(HttpRequest request, string path) => $"{RequestOrigin.Of(request)}/v1/{path}";
}
