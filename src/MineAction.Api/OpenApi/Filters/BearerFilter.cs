using Microsoft.OpenApi;
using MineAction.Api.Http.Writing;
using MineAction.Api.OpenApi.Description;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace MineAction.Api.OpenApi.Filters;

/// <summary>Writing needs a token; the document says which.</summary>
internal sealed class BearerFilter : IOperationFilter
{
    private const string Name = "Bearer";

    public void Apply(OpenApiOperation operation, OperationFilterContext context)
    {
        if (SliceDescription.Of(context.ApiDescription) is not { IsWrite: true })
            return;
        var schemes = (context.Document.Components ??= new()).SecuritySchemes ??= new Dictionary<string, IOpenApiSecurityScheme>();
        schemes.TryAdd(Name, new OpenApiSecurityScheme
        {
            Type = SecuritySchemeType.Http,
            Scheme = "bearer",
            BearerFormat = "JWT",
            Description =
                $"A JWT with the scope {WriteAccess.Policy} from an issuer that the operator has configured. Its subject is the author " +
                "of the revision.",
        });
        operation.Security = [new OpenApiSecurityRequirement { [new OpenApiSecuritySchemeReference(Name, context.Document)] = [] }];
    }
}
