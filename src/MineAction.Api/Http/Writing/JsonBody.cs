using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.Http.Metadata;
using MineAction.Api.Http.Problems;

namespace MineAction.Api.Http.Writing;

/// <summary>What the caller sends as JSON. A member that is not known, or comes twice, is refused and never ignored.</summary>
/// <typeparam name="T">What it is read into; one of the types of <see cref="BodyJson"/>.</typeparam>
internal sealed record JsonBody<T>(T Value) : IBindableFromHttpContext<JsonBody<T>>
    where T : class
{
    private const int MaximumBytes = 1 << 20;
    private const string MediaType = "application/json";

    private static readonly JsonTypeInfo<T> Type = (JsonTypeInfo<T>)BodyJson.Default.GetTypeInfo(typeof(T))!;

    /// <exception cref="ProblemException">The body is not JSON, or not of this shape (400), too long (413), or of another type (415).</exception>
    public static async ValueTask<JsonBody<T>?> BindAsync(HttpContext context, ParameterInfo parameter)
    {
        var body = await RequestBody.ReadAsync(context, MaximumBytes, MediaType);
        try
        {
            return JsonSerializer.Deserialize(body.Bytes, Type) is { } value
                ? new(value)
                : throw new ProblemException(Problem.Of(ProblemType.InvalidBody, "The body is null; send an object."));
        }
        catch (JsonException e)
        {
            throw new ProblemException(JsonBodyFault.Of(e, body.Bytes, Type));
        }
    }
}
