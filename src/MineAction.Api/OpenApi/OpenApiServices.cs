using Microsoft.OpenApi;

namespace MineAction.Api.OpenApi;

/// <summary>The machine-readable form of the contract.</summary>
internal static class OpenApiServices
{
    public static void AddOpenApiDocument(this WebApplicationBuilder builder)
    {
        builder.Services.AddEndpointsApiExplorer();
        builder.Services.AddSwaggerGen(options =>
        {
            options.SwaggerDoc("v1", new OpenApiInfo { Title = "MineAction.Api", Version = "v1" });
        });
    }

    public static void MapOpenApiDocument(this WebApplication app)
    {
        app.MapSwagger("/openapi/{documentName}.json", swagger => swagger.OpenApiVersion = OpenApiSpecVersion.OpenApi3_1);
        app.UseSwaggerUI(ui => ui.SwaggerEndpoint("/openapi/v1.json", "MineAction.Api v1"));
    }
}
