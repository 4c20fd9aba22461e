using Microsoft.OpenApi;
using MineAction.Api.OpenApi.Description;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace MineAction.Api.OpenApi.Filters;

/// <summary>One real example per operation: the answer, and the body that was sent for it.</summary>
internal sealed class ExamplesFilter : IOperationFilter
{
    public void Apply(OpenApiOperation operation, OperationFilterContext context)
    {
        foreach (var answer in operation.Responses!.Where(response => response.Key.StartsWith('2')).Select(response => response.Value))
        {
            if (JsonOf(answer.Content) is { } json)
                json.Examples = RecordedExamples.Of(operation.OperationId!);
        }

        if (JsonOf(operation.RequestBody?.Content) is { } body)
            body.Examples = RecordedExamples.BodyOf(operation.OperationId!);
    }

    // application/json, or a media type made of it such as application/feed+json.
    private static OpenApiMediaType? JsonOf(IDictionary<string, IOpenApiMediaType>? content) =>
        content?.FirstOrDefault(each => each.Key == "application/json" || each.Key.EndsWith("feed+json", StringComparison.Ordinal)).Value
            as OpenApiMediaType;
}
