using System.Globalization;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.OpenApi;
using MineAction.Api.Http.Problems;
using MineAction.Api.Http.Writing;
using MineAction.Api.OpenApi.Description;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace MineAction.Api.OpenApi.Filters;

/// <summary>
/// The problems that an operation can respond with: those of every read or every write, and those that its endpoint declares.
/// </summary>
internal sealed class ProblemResponsesFilter : IOperationFilter
{
    private static readonly int[] OfEveryQuestion = [400, 404, 406, 429, 500, 503];
    private static readonly int[] OfEveryWrite = [400, 401, 403, 404, 409, 413, 415, 422, 429, 500, 503];
    private static readonly int[] OfEveryWriteOver = [412, 428];
    private static readonly int[] ToTryAgain = [429, 503];

    public void Apply(OpenApiOperation operation, OperationFilterContext context)
    {
        var declared = operation.Responses!.Keys.Select(key => int.Parse(key, CultureInfo.InvariantCulture)).Where(status => status >= 400);
        foreach (var status in declared.Union(Shared(context)).Order().ToList())
        {
            var key = status.ToString(CultureInfo.InvariantCulture);
            operation.Responses[key] = SaysMore(operation.Responses.GetValueOrDefault(key)) is { } schema
                ? Response(status, context, schema)
                : Reference(status, context);
        }
    }

    // The schema of a problem of its own that an endpoint declares.
    private static OpenApiSchemaReference? SaysMore(IOpenApiResponse? declared) =>
        declared?.Content?.TryGetValue(Problem.ContentType, out var content) == true
        && content.Schema is OpenApiSchemaReference { Reference.Id: not nameof(Problem) } schema
            ? schema
            : null;

    private static IEnumerable<int> Shared(OperationFilterContext context)
    {
        var metadata = context.ApiDescription.ActionDescriptor.EndpointMetadata;
        if (SliceDescription.Of(context.ApiDescription) is not { IsWrite: true })
            return OfEveryQuestion;
        return metadata.OfType<PreconditionMetadata>().Any() ? OfEveryWrite.Concat(OfEveryWriteOver) : OfEveryWrite;
    }

    private static OpenApiResponseReference Reference(int status, OperationFilterContext context)
    {
        var name = ReasonPhrases.GetReasonPhrase(status).Replace(" ", "", StringComparison.Ordinal);
        var responses = (context.Document.Components ??= new()).Responses ??= new Dictionary<string, IOpenApiResponse>();
        if (!responses.ContainsKey(name))
            responses[name] = Response(status, context, context.SchemaGenerator.GenerateSchema(typeof(Problem), context.SchemaRepository));
        return new OpenApiResponseReference(name, context.Document);
    }

    private static OpenApiResponse Response(int status, OperationFilterContext context, IOpenApiSchema schema) => new()
    {
        Description = string.Join(" ", ProblemType.All
            .Where(type => type.Status == status)
            .Select(type => $"`{type.Slug}`: {type.Title}.")),
        Headers = HeaderDescriptions.Of(
            context.Document,
            ["Register-Revision", "Cache-Control", .. ToTryAgain.Contains(status) ? ["Retry-After"] : Array.Empty<string>()]),
        Content = new Dictionary<string, IOpenApiMediaType>
        {
            [Problem.ContentType] = new OpenApiMediaType
            {
                Schema = schema,
                Examples = RecordedExamples.Of($"problem-{status}"),
            },
        },
    };
}
