using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace MineAction.Api.OpenApi;

/// <summary>One real example per question.</summary>
internal sealed class ExamplesFilter : IOperationFilter
{
    public void Apply(OpenApiOperation operation, OperationFilterContext context)
    {
        if (operation.Responses!.TryGetValue("200", out var ok) && ok.Content?.TryGetValue("application/json", out var content) == true && content is OpenApiMediaType json)
            json.Examples = Example.Of(operation.OperationId!);
    }
}
