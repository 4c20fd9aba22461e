using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using FastEndpoints;
using MineAction.Api.Http.Problems;
using MineAction.Api.Http.Query.Binding;

namespace MineAction.Api.Http.Writing;

/// <summary>
/// Request binder of writes: the parameters as strictly as everywhere, and the body, read once and within bounds. A JSON member that is not
/// known, or comes twice, is refused and never ignored: the serializer context of the endpoint says so. What no member may hold is refused
/// before that (<see cref="JsonBodyTexts"/>).
/// </summary>
internal sealed class WriteRequestBinder<TRequest> : IRequestBinder<TRequest>
    where TRequest : WriteRequest
{
    private static readonly PropertyInfo? JsonBody =
        typeof(TRequest).GetProperties().FirstOrDefault(property => property.IsDefined(typeof(FromBodyAttribute)));

    private static readonly BodyAttribute? Body =
        typeof(TRequest).GetCustomAttribute<BodyAttribute>() ?? (JsonBody is null ? null : new BodyAttribute(1 << 20, "application/json"));

    private readonly StrictRequestBinder<TRequest> _parameters = new();

    /// <exception cref="ProblemException">
    /// The body is not JSON, or not of its shape (400), too long (413), or of another type (415).
    /// </exception>
    public async ValueTask<TRequest> BindAsync(BinderContext ctx, CancellationToken ct)
    {
        var body = Body is null ? RequestBody.None
            : await RequestBody.ReadAsync(ctx.HttpContext, Body.MaximumBytes, Body.MediaTypes, Body.Otherwise);
        var value = JsonBody is null ? null : Deserialize(body, ctx.JsonSerializerContext!.GetTypeInfo(JsonBody.PropertyType)!);
        var request = await _parameters.BindAsync(ctx, ct);
        request.SentBody = body;
        JsonBody?.SetValue(request, value);
        return request;
    }

    private static object Deserialize(RequestBody body, JsonTypeInfo type)
    {
        try
        {
            if (JsonBodyTexts.Fault(body.Bytes) is { } fault)
                throw new ProblemException(fault);
            return JsonSerializer.Deserialize(body.Bytes, type)
                ?? throw new ProblemException(Problem.Of(ProblemType.InvalidBody, "The body is null; send an object."));
        }
        catch (JsonException e)
        {
            throw new ProblemException(JsonBodyFault.Of(e, body.Bytes, type));
        }
    }
}
