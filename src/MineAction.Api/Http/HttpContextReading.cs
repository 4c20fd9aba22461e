namespace MineAction.Api.Http;

internal static class HttpContextReading
{
    /// <summary>The question that <see cref="ReadFilter{TRequest}"/> has understood.</summary>
    public static Reading Reading(this HttpContext http) => http.Features.GetRequiredFeature<Reading>();
}
