namespace MineAction.Api.Http;

internal static class HttpContextReading
{
    /// <summary>The question that <see cref="ReadFilter{TRequest, TValidator}"/> has understood.</summary>
    public static Reading Reading(this HttpContext http) => http.Features.Get<Reading>() ?? throw new InvalidOperationException("The endpoint was not mapped with MapRead.");
}
