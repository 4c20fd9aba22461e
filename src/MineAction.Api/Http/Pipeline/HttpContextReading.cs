using MineAction.Api.Http.Query;

namespace MineAction.Api.Http.Pipeline;

internal static class HttpContextReading
{
    /// <summary>The question that <see cref="ReadFilter{TRequest, TValidator}"/> has understood.</summary>
    public static QueryContext QueryContext(this HttpContext http) => http.Features.Get<QueryContext>() ?? throw new InvalidOperationException("The endpoint was not mapped with MapRead.");
}
