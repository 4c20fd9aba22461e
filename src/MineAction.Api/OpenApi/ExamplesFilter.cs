using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace MineAction.Api.OpenApi;

/// <summary>One real example per operation.</summary>
internal sealed class ExamplesFilter : IOperationFilter
{
    public void Apply(OpenApiOperation operation, OperationFilterContext context)
    {
        if (operation.Responses!["200"].Content!.TryGetValue("application/json", out var content) && content is OpenApiMediaType json)
            json.Examples = Example.Of(operation.OperationId!);
    }
}
