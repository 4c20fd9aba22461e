using MineAction.Api.Http.Pipeline;
using MineAction.Api.Register;

namespace MineAction.Api.Assistants;

/// <summary>
/// The door for assistants at <c>/mcp</c>: the Model Context Protocol over streamable HTTP, stateless and without a key. Its machinery is
/// made at the first request, with services of its own, so that a start costs nothing.
/// </summary>
internal static class AssistantsEndpoint
{
    private const string Path = "/mcp";

    public static void MapAssistants(this WebApplication app)
    {
        var server = new Lazy<ServiceProvider>(() => ServicesOf(app.Services));
        var requests = new Lazy<RequestDelegate>(() => PipelineOf(server.Value));
        app.Lifetime.ApplicationStopped.Register(() =>
        {
            if (server.IsValueCreated)
                server.Value.Dispose();
        });
        app.Map(Path, (RequestDelegate)(http => AnswerAsync(http, server.Value, requests.Value))).ExcludeFromDescription();
    }

    private static async Task AnswerAsync(HttpContext http, ServiceProvider services, RequestDelegate requests)
    {
        var outer = http.RequestServices;
        await using var scope = services.CreateAsyncScope();
        services.GetRequiredService<IHttpContextAccessor>().HttpContext = http;
        http.RequestServices = scope.ServiceProvider;
        http.SetEndpoint(null);
        try
        {
            await requests(http);
        }
        finally
        {
            http.RequestServices = outer;
        }
    }

    private static RequestDelegate PipelineOf(ServiceProvider services)
    {
        var app = new ApplicationBuilder(services);
        app.UseRouting();
        app.UseEndpoints(endpoints => endpoints.MapMcp(Path));
        return app.Build();
    }

    private static ServiceProvider ServicesOf(IServiceProvider host)
    {
        var services = new ServiceCollection();
        services.AddSingleton(host.GetRequiredService<ILoggerFactory>());
        services.AddSingleton(host.GetRequiredService<IHostApplicationLifetime>());
        services.AddSingleton(host.GetRequiredService<IWebHostEnvironment>());
        services.AddSingleton(host.GetRequiredService<System.Diagnostics.DiagnosticListener>());
        services.AddSingleton(host.GetRequiredService<OwnPipeline>());
        services.AddSingleton(host.GetRequiredService<RegisterProvider>());
        services.AddSingleton<Questions>();
        services.AddLogging();
        services.AddRouting();
        services.AddHttpContextAccessor();
        services.AddMcpServer(server =>
            {
                server.ServerInfo = new()
                {
                    Name = "mineaction-treaty-register",
                    Version = typeof(AssistantsEndpoint).Assembly.GetName().Version!.ToString(3),
                };
                server.ServerInstructions =
                    "Treaty actions, entry into force and universalization of the conventions on anti-personnel mines, cluster " +
                    "munitions, certain conventional weapons and the rights of persons with disabilities, as of any day. " +
                    "Quote a figure with its day, " +
                    "with dataThrough (the last day of which the record knows) and with address, which stays what it is. Not an official " +
                    "source: only the depositary's own records are.";
            })
            .WithHttpTransport(transport => transport.Stateless = true)
            .WithRequestFilters(filters => filters.AddCallToolFilter(ToolArguments.Check))
            .WithTools<TreatyTools>();
        return services.BuildServiceProvider();
    }
}
