using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace MineAction.Api.OpenApi;

/// <summary>One real example per operation.</summary>
internal sealed class ExamplesFilter : IOperationFilter
{
    public void Apply(OpenApiOperation operation, OperationFilterContext context)
    {
        if (operation.Responses?["200"].Content?["application/json"] is OpenApiMediaType json)
            json.Examples = Example.Of(operation.OperationId!);
    }
}
