using System.IO.Compression;
using System.Text.Json;
using FastEndpoints;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.HostFiltering;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using MineAction.Api.Http.Caching;
using MineAction.Api.Http.Limits;
using MineAction.Api.Http.Problems;
using MineAction.Api.Http.Query;
using MineAction.Api.Http.Telemetry;
using MineAction.Api.Http.Writing;

namespace MineAction.Api.Http.Pipeline;

/// <summary>The services and the middleware that every slice and page shares.</summary>
internal static class HttpPipeline
{
    private const string AllowedHosts = "AllowedHosts";

    /// <summary>To be added before all handlers that answer.</summary>
    public static void AddExceptionLogger(this WebApplicationBuilder builder) => builder.Services.AddExceptionHandler<ExceptionLogger>();

    public static void AddHttp(this WebApplicationBuilder builder)
    {
        var limits = builder.AddSettings<LimitOptions>(LimitOptions.Section);
        var gate = new ConnectionGate(limits.Connections ?? ConnectionGate.DefaultLimit);
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            RequestHead.SetServerLimits(kestrel.Limits);
            kestrel.ConfigureEndpointDefaults(listen => listen.Use(next => connection => gate.InvokeAsync(connection, next)));
        });
        builder.Services.AddSingleton(new StreamLimit(limits));
        builder.Services.AddSingleton<HeavyAnswers>();
        builder.FilterHosts();
        builder.Services.AddSingleton<QueryContextFactory>();
        builder.Services.AddSingleton<IdempotentWriter>();
        builder.AddWriteAccess();
        builder.Services.AddExceptionHandler<ProblemExceptionHandler>();
        builder.Services.Configure<StatusCodePagesOptions>(pages =>
            pages.HandleAsync = context => StatusCodeProblems.DescribeAsync(context.HttpContext));
        builder.Services.AddCors(cors => cors.AddDefaultPolicy(policy => policy
            .AllowAnyOrigin()
            .AllowAnyHeader()
            .WithMethods(HttpMethods.Get, HttpMethods.Head, HttpMethods.Options)
            .WithExposedHeaders(ResponseHeaders.Exposed)));
        builder.AddCompression();
        builder.Services.AddSingleton<OwnPipeline>();
        builder.Services.AddSingleton<ResponseHeaders>();
        builder.Services.AddSingleton<ResponseCache>();
        builder.Services.AddMemoryCache(cache => cache.SizeLimit = ResponseCache.Capacity);
        builder.AddSettings<RateLimitOptions>(RateLimitOptions.Section);
        builder.AddPublicAddress();
        builder.Services.AddRateLimiter(_ => { });
        builder.Services.AddSingleton<IConfigureOptions<RateLimiterOptions>, RateLimit>();
    }

    /// <summary>Adds the framework of the slices.</summary>
    /// <param name="builder">The host.</param>
    /// <param name="endpoints">
    /// Every endpoint, in the order of the OpenAPI document: a scan of the assembly would take twice as long.
    /// </param>
    public static void AddSlices(this WebApplicationBuilder builder, List<Type> endpoints)
    {
        builder.Services.AddSingleton<IServiceResolver, RequestServicesResolver>();
        builder.Services.AddFastEndpoints(endpoints);
        builder.Services.RemoveAll<IHttpContextAccessor>();
    }

    public static void UseHttp(this WebApplication app)
    {
        app.RequireWriteAccess();
        if (app.Configuration[AllowedHosts] is not (null or "" or "*"))
        {
            app.UseStatusCodePages();
            app.UseHostFiltering();
        }

        app.UsePublicAddress();
        if (app.Services.GetOptions<RateLimitOptions>().PermitsPerMinute > 0)
            app.UseRateLimiter();
        app.Use(next => app.Services.GetRequiredService<OwnPipeline>().Requests = next);
        app.Use(app.Services.GetRequiredService<ResponseCache>().InvokeAsync);
        app.UseCors();
        app.UseExceptionHandler(new ExceptionHandlerOptions { ExceptionHandler = _ => Task.CompletedTask });
        app.UseStatusCodePages();
        app.Use(RequestHead.InvokeAsync);
        app.UseResponseCompression();
        app.UseRouting();
        // The policy of writes authenticates, and reads need no authentication. A host that adds the authentication middleware by itself
        // finds this key and leaves it out.
        ((IApplicationBuilder)app).Properties["__AuthenticationMiddlewareSet"] = true;
        app.UseAuthorization();
    }

    /// <summary>Maps the slices under <c>/v1</c>.</summary>
    public static void MapSlices(this WebApplication app)
    {
        app.MapFastEndpoints(static config =>
        {
            // These settings are the process's and not the host's: nothing of a host may be captured here.
            config.Endpoints.RoutePrefix = "v1";
            config.Endpoints.NameGenerator = static slice =>
                OperationIdOf(slice.EndpointType) + (slice.HttpVerb == HttpMethods.Head ? "Head" : "");
            config.Endpoints.Configurator = RequireRules;
            config.Validation.UsePropertyNamingPolicy = false;
            config.Errors.ProducesMetadataType = null;
        });
        // The framework lists every route there.
        app.MapGet("/_test_url_cache_", StatusCodeProblems.NotFoundAsync).WithOrder(-1).ExcludeFromDescription();
    }

    /// <summary><c>ListStatesEndpoint</c> is <c>listStates</c>.</summary>
    private static string OperationIdOf(Type endpoint) => JsonNamingPolicy.CamelCase.ConvertName(endpoint.Name[..^"Endpoint".Length]);

    // A slice that does not name its rules would go unchecked.
    private static void RequireRules(EndpointDefinition slice)
    {
        var rules = slice.EndpointType.Assembly.GetType(slice.EndpointType.FullName![..^"Endpoint".Length] + "Validator");
        if (rules is not null && slice.ValidatorType != rules)
        {
            throw new InvalidOperationException(
                $"{slice.EndpointType.Name} does not name its rules: Validator<{rules.Name}>() in Configure.");
        }
    }

    // The framework filters hosts before everything else, and answers by a page of its own.
    private static void FilterHosts(this WebApplicationBuilder builder)
    {
        foreach (var filter in builder.Services.Where(each => each.ImplementationType?.Name == "HostFilteringStartupFilter").ToList())
            builder.Services.Remove(filter);
        builder.Services.Configure<HostFilteringOptions>(filtering => filtering.IncludeFailureMessage = false);
    }

    private static void AddCompression(this WebApplicationBuilder builder)
    {
        builder.Services.AddResponseCompression(compression =>
        {
            // Nothing here holds a secret that a stranger's input could be compressed against.
            compression.EnableForHttps = true;
            compression.MimeTypes =
            [
                "application/json",
                "application/ld+json",
                "application/atom+xml",
                "application/feed+json",
                "application/xml",
                "text/calendar",
                "text/csv",
                "text/html",
                "text/plain",
                "image/svg+xml",
            ];
        });
        builder.Services.Configure<BrotliCompressionProviderOptions>(brotli => brotli.Level = CompressionLevel.Optimal);
        builder.Services.Configure<GzipCompressionProviderOptions>(gzip => gzip.Level = CompressionLevel.Optimal);
    }
}
