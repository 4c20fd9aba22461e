using MineAction.Api.Http.Localization;
using MineAction.Api.Http.Query;
using MineAction.Api.Http.Writing;
using MineAction.Api.Register;

namespace MineAction.Api.Http.Pipeline;

internal static class HttpContextWriting
{
    /// <summary>Who writes: the subject of the token, which <see cref="WriteAccess"/> has made sure of.</summary>
    public static string Editor(this HttpContext http) => http.User.FindFirst(WriteAccess.Subject)!.Value;

    /// <summary>A register as the answer to a write tells of it: as of today, in the language accepted, as JSON.</summary>
    public static QueryContext ReadingOf(this HttpContext http, RegisterSnapshot snapshot, DateOnly today) =>
        new(snapshot, today, today, Languages.Choose(null, http.Request.GetTypedHeaders().AcceptLanguage), OutputFormat.Json);
}
