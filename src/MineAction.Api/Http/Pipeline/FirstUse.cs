using System.Reflection;
using Microsoft.AspNetCore.Routing;

namespace MineAction.Api.Http.Pipeline;

/// <summary>Addresses whose handlers are made ready by the first request to each: to make all of them ready would cost every start a fifth of a second.</summary>
internal static class FirstUse
{
    /// <summary>As <see cref="EndpointRouteBuilderExtensions.MapMethods(IEndpointRouteBuilder, string, IEnumerable{string}, Delegate)"/>.</summary>
    public static RouteHandlerBuilder MapOnFirstUse(this IEndpointRouteBuilder routes, string pattern, IEnumerable<string> methods, Delegate handle) =>
        RouteHandlerServices.Map(routes, pattern, handle, methods, RequestDelegateFactory.InferMetadata, Postpone);

    private static RequestDelegateResult Postpone(Delegate handle, RequestDelegateFactoryOptions options, RequestDelegateMetadataResult? metadata)
    {
        var ready = new Lazy<RequestDelegate>(() => RequestDelegateFactory.Create(handle, options, metadata).RequestDelegate);
        return new RequestDelegateResult(http => ready.Value(http), metadata!.EndpointMetadata);
    }
}
