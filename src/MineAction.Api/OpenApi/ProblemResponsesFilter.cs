using System.Globalization;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.OpenApi;
using MineAction.Api.Http;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace MineAction.Api.OpenApi;

/// <summary>The problems that an operation can answer with: those of every question, and those that its endpoint declares.</summary>
internal sealed class ProblemResponsesFilter : IOperationFilter
{
    private static readonly int[] OfEveryQuestion = [400, 404, 406, 429, 500, 503];
    private static readonly int[] ToTryAgain = [429, 503];

    public void Apply(OpenApiOperation operation, OperationFilterContext context)
    {
        var declared = operation.Responses!.Keys.Select(key => int.Parse(key, CultureInfo.InvariantCulture)).Where(status => status >= 400);
        foreach (var status in declared.Union(OfEveryQuestion).Order().ToList())
            operation.Responses[status.ToString(CultureInfo.InvariantCulture)] = Reference(status, context);
    }

    private static OpenApiResponseReference Reference(int status, OperationFilterContext context)
    {
        var name = ReasonPhrases.GetReasonPhrase(status).Replace(" ", "", StringComparison.Ordinal);
        var responses = (context.Document.Components ??= new()).Responses ??= new Dictionary<string, IOpenApiResponse>();
        if (!responses.ContainsKey(name))
            responses[name] = Response(status, context);
        return new OpenApiResponseReference(name, context.Document);
    }

    private static OpenApiResponse Response(int status, OperationFilterContext context) => new()
    {
        Description = string.Join(" ", ProblemType.All.Where(type => type.Status == status).Select(type => $"`{type.Slug}`: {type.Title}.")),
        Headers = ResponseHeaders.Of(
            context.Document, ["Register-Revision", "Cache-Control", .. ToTryAgain.Contains(status) ? ["Retry-After"] : Array.Empty<string>()]),
        Content = new Dictionary<string, IOpenApiMediaType>
        {
            [Problem.ContentType] = new OpenApiMediaType
            {
                Schema = context.SchemaGenerator.GenerateSchema(typeof(Problem), context.SchemaRepository),
                Examples = Example.Of($"problem-{status}"),
            },
        },
    };
}
