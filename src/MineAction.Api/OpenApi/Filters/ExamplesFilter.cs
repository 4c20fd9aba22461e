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

    private static OpenApiMediaType? JsonOf(IDictionary<string, IOpenApiMediaType>? content) =>
        content?.TryGetValue("application/json", out var json) == true ? json as OpenApiMediaType : null;
}
