namespace MineAction.Api.Http.Query;

/// <summary>Where the service is reached from outside: scheme, host and path base, with which every absolute address begins.</summary>
internal static class RequestOrigin
{
    /// <summary>The origin, without a slash at its end; <c>Site:Origin</c> where the settings name one.</summary>
    public static string Of(HttpRequest request) => $"{request.Scheme}://{request.Host}{request.PathBase}";
}
