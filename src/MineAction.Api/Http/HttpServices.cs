using System.Globalization;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Options;
using MineAction.Api.Http.Writing;
using MineAction.Api.Storage;

namespace MineAction.Api.Http;

/// <summary>What all slices share, put together.</summary>
internal static class HttpServices
{
    public static void AddHttp(this WebApplicationBuilder builder)
    {
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        builder.Services.AddSingleton<Reader>();
        builder.Services.AddSingleton<Writes>();
        builder.AddWriteAccess();
        builder.Services.ConfigureHttpJsonOptions(json => json.SerializerOptions.TypeInfoResolverChain.Insert(0, ApiJson.Answers));
        // A value that cannot be bound is the caller's mistake in every environment, not a developer's page.
        builder.Services.Configure<RouteHandlerOptions>(routes => routes.ThrowOnBadRequest = true);
        builder.Services.AddExceptionHandler<ExceptionsToProblems>();
        builder.Services.AddCors(cors => cors.AddDefaultPolicy(policy => policy
            .AllowAnyOrigin()
            .AllowAnyHeader()
            .WithMethods(HttpMethods.Get, HttpMethods.Head, HttpMethods.Options)
            .WithExposedHeaders("ETag", "Link", "Register-Revision", "Retry-After")));
        builder.Services.Configure<RateLimitOptions>(builder.Configuration.GetSection(RateLimitOptions.Section));
        builder.Services.AddRateLimiter(_ => { });
        builder.Services.AddSingleton<IConfigureOptions<RateLimiterOptions>, RateLimit>();
    }

    public static void UseHttp(this WebApplication app)
    {
        app.Use(AnnounceAsync);
        app.UseExceptionHandler(new ExceptionHandlerOptions
        {
            ExceptionHandler = _ => Task.CompletedTask,
            // What the caller did wrong is told to the caller, not to the operator.
            SuppressDiagnosticsCallback = context => context.Exception is ProblemException or BadHttpRequestException,
        });
        app.UseStatusCodePages(context => DescribeStatusAsync(context.HttpContext));
        app.UseCors();
        app.UseRateLimiter();
        app.UseAuthentication();
        app.UseAuthorization();
    }

    private static Task AnnounceAsync(HttpContext http, RequestDelegate next)
    {
        var registers = http.RequestServices.GetRequiredService<Registers>();
        http.Response.OnStarting(() =>
        {
            var headers = http.Response.Headers;
            headers.XContentTypeOptions = "nosniff";
            if (registers.IsLoaded)
                headers.TryAdd("Register-Revision", registers.Newest.Revision.Id.ToString(CultureInfo.InvariantCulture));
            return Task.CompletedTask;
        });
        return next(http);
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

        var type = ProblemType.OfStatus(response.StatusCode);
        var detail = response.StatusCode switch
        {
            StatusCodes.Status404NotFound => $"{http.Request.Path} is not an address of this service. GET /openapi/v1.json lists all.",
            StatusCodes.Status405MethodNotAllowed => $"{http.Request.Path} answers to {response.Headers.Allow}, not to {http.Request.Method}.",
            _ => type.Title + ".",
        };
        return (Problem.Of(type, detail) with { Status = response.StatusCode }).ExecuteAsync(http);
    }
}
