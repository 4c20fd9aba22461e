namespace MineAction.Api.Http.Query;

/// <summary>Where the service is reached from outside: scheme, host and path base, as every absolute address that it writes begins.</summary>
internal static class RequestOrigin
{
    /// <summary>The origin, without a slash at its end; <c>Site:Origin</c> where the settings name one.</summary>
    public static string Of(HttpRequest request) => $"{request.Scheme}://{request.Host}{request.PathBase}";
}
