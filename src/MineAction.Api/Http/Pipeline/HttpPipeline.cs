using System.IO.Compression;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.Options;
using MineAction.Api.Http.Caching;
using MineAction.Api.Http.Problems;
using MineAction.Api.Http.Query;
using MineAction.Api.Http.Telemetry;
using MineAction.Api.Http.Writing;
using MineAction.Api.Register;

namespace MineAction.Api.Http.Pipeline;

/// <summary>What all slices share, put together.</summary>
internal static class HttpPipeline
{
    /// <summary>To be added before all handlers that answer.</summary>
    public static void AddExceptionLog(this WebApplicationBuilder builder) => builder.Services.AddExceptionHandler<ExceptionLogger>();

    public static void AddHttp(this WebApplicationBuilder builder)
    {
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        builder.Services.AddSingleton<QueryContextFactory>();
        builder.Services.AddSingleton<IdempotentWriter>();
        builder.AddWriteAccess();
        builder.Services.ConfigureHttpJsonOptions(json => json.SerializerOptions.TypeInfoResolverChain.Insert(0, ApiJson.Answers));
        // A value that cannot be bound is the caller's mistake in every environment, not a developer's page.
        builder.Services.Configure<RouteHandlerOptions>(routes => routes.ThrowOnBadRequest = true);
        builder.Services.AddExceptionHandler<ProblemExceptionHandler>();
        builder.Services.AddCors(cors => cors.AddDefaultPolicy(policy => policy
            .AllowAnyOrigin()
            .AllowAnyHeader()
            .WithMethods(HttpMethods.Get, HttpMethods.Head, HttpMethods.Options)
            .WithExposedHeaders(ResponseHeaders.Exposed.Split(','))));
        builder.Services.AddResponseCompression(compression =>
        {
            // Nothing here holds a secret that a stranger's input could be compressed against.
            compression.EnableForHttps = true;
            compression.MimeTypes = ["application/json", "application/ld+json", "application/atom+xml", "application/xml", "text/csv", "text/html", "text/plain", "image/svg+xml"];
        });
        builder.Services.Configure<BrotliCompressionProviderOptions>(brotli => brotli.Level = CompressionLevel.Optimal);
        builder.Services.Configure<GzipCompressionProviderOptions>(gzip => gzip.Level = CompressionLevel.Optimal);
        builder.Services.AddSingleton<ResponseCache>();
        builder.Services.AddMemoryCache(cache => cache.SizeLimit = ResponseCache.Capacity);
        builder.Services.Configure<RateLimitOptions>(builder.Configuration.GetSection(RateLimitOptions.Section));
        builder.Services.AddRateLimiter(_ => { });
        builder.Services.AddSingleton<IConfigureOptions<RateLimiterOptions>, RateLimit>();
    }

    public static void UseHttp(this WebApplication app)
    {
        var registers = app.Services.GetRequiredService<RegisterProvider>();
        var answers = app.Services.GetRequiredService<ResponseCache>();
        if (app.Services.GetRequiredService<IOptions<RateLimitOptions>>().Value.PermitsPerMinute > 0)
            app.UseRateLimiter();
        app.Use(answers.GiveAsync);
        app.Use((http, next) =>
        {
            ResponseHeaders.Announce(http);
            return next(http);
        });
        app.UseCors();
        app.UseExceptionHandler(new ExceptionHandlerOptions { ExceptionHandler = _ => Task.CompletedTask });
        app.UseStatusCodePages(context => DescribeStatusAsync(context.HttpContext));
        app.Use(answers.KeepAsync);
        app.UseResponseCompression();
        app.UseRouting();
        app.UseAuthentication();
        app.UseAuthorization();
        // Here, so that the first request has its way found while the register is opened.
        app.Use(async (http, next) =>
        {
            if (!HealthEndpoints.IsAsked(http.Request))
                await registers.Opened.WaitAsync(http.RequestAborted);
            await next(http);
        });
    }

    // Answers that routing gives by a bare status code.
    private static Task DescribeStatusAsync(HttpContext http)
    {
        var response = http.Response;
        if (response.StatusCode == StatusCodes.Status405MethodNotAllowed && HttpMethods.IsOptions(http.Request.Method))
        {
            response.StatusCode = StatusCodes.Status204NoContent;
            response.Headers.Allow = $"{response.Headers.Allow}, {HttpMethods.Options}";
            return Task.CompletedTask;
        }

        var problem = ProblemType.OfStatus(response.StatusCode);
        var detail = response.StatusCode switch
        {
            StatusCodes.Status404NotFound => $"{http.Request.Path} is not an address of this service. GET /openapi/v1.json lists all.",
            StatusCodes.Status415UnsupportedMediaType => $"{http.Request.Path} does not take a body of {(http.Request.ContentType is { } type ? $"the type '{type}'" : "no type")}. GET /openapi/v1.json says what it takes.",
            StatusCodes.Status405MethodNotAllowed => $"{http.Request.Path} answers to {response.Headers.Allow}, not to {http.Request.Method}.",
            _ => problem.Title + ".",
        };
        return (Problem.Of(problem, detail) with { Status = response.StatusCode }).ExecuteAsync(http);
    }
}
