using MineAction.Api.OpenApi.Description;
using MineAction.Api.OpenApi.Filters;
using MineAction.TreatyLaw;

namespace MineAction.Api.OpenApi;

/// <summary>The machine-readable form of the contract, and a page to try it by hand.</summary>
internal static class OpenApiServices
{
    // The page needs nothing but this service, and gets nothing else.
    private const string ContentSecurityPolicy =
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; " +
        "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    public static void AddOpenApiDocument(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<OpenApiText>();
        builder.Services.AddEndpointsApiExplorer();
        builder.Services.AddSwaggerGen(options =>
        {
            options.SwaggerDoc(DocumentInfo.Name, DocumentInfo.Info);
            // Every GET answers HEAD alike; the description says so once, instead of every operation twice.
            options.DocInclusionPredicate((_, api) => !HttpMethods.IsHead(api.HttpMethod ?? ""));
            // In the order of Endpoints.cs.
            options.OrderActionsBy(_ => "");
            options.CustomSchemaIds(SchemaNames.Of);
            options.SupportNonNullableReferenceTypes();
            options.NonNullableReferenceTypesAsRequired();
            options.IncludeXmlComments(typeof(OpenApiServices).Assembly);
            options.IncludeXmlComments(typeof(TreatyRegister).Assembly);
            options.SchemaFilter<EnumCodesFilter>();
            options.SchemaFilter<NullabilityFilter>();
            options.SchemaFilter<OpenObjectsFilter>();
            options.SchemaFilter<BodyRulesFilter>();
            options.SchemaFilter<ProblemTypesFilter>();
            options.OperationFilter<ParametersFilter>();
            options.OperationFilter<RequestBodiesFilter>();
            options.OperationFilter<RequestHeadersFilter>();
            options.OperationFilter<ReadResponsesFilter>();
            options.OperationFilter<WriteResponsesFilter>();
            options.OperationFilter<BearerFilter>();
            options.OperationFilter<ProblemResponsesFilter>();
            options.OperationFilter<ExamplesFilter>();
            options.DocumentFilter<DocumentInfo>();
        });
    }

    public static void MapOpenApiDocument(this WebApplication app)
    {
        var document = app.Services.GetRequiredService<OpenApiText>();
        app.MapMethods("/openapi/v1.json", [HttpMethods.Get, HttpMethods.Head], http => document.ToResult(http).ExecuteAsync(http))
            .ExcludeFromDescription();
        var page = new Lazy<RequestDelegate>(() => SwaggerUI(app));
        app.MapMethods("/swagger/{**path}", [HttpMethods.Get, HttpMethods.Head], http => page.Value(http)).ExcludeFromDescription();
    }

    // Behind an address of its own: no other request passes through it.
    private static RequestDelegate SwaggerUI(WebApplication app)
    {
        var page = ((IEndpointRouteBuilder)app).CreateApplicationBuilder();
        page.Use((http, next) =>
        {
            http.Response.Headers.ContentSecurityPolicy = ContentSecurityPolicy;
            // Files are served only to a request that has no endpoint yet.
            http.SetEndpoint(null);
            return next(http);
        });
        page.UseSwaggerUI(ui =>
        {
            ui.DocumentTitle = DocumentInfo.Info.Title;
            // Relative, so that the page works behind any path, and calls nobody but this service.
            ui.SwaggerEndpoint("../openapi/v1.json", DocumentInfo.Info.Title);
            ui.EnableTryItOutByDefault();
        });
        return page.Build();
    }
}
