using System.Text.Json.Serialization.Metadata;
using MineAction.Api.Http.Caching;
using MineAction.Api.Http.Formats;
using MineAction.Api.Http.Query;
using MineAction.Api.Http.Query.Binding;

namespace MineAction.Api.Http.Pipeline;

/// <summary>
/// Base class of every read: anonymous, GET and HEAD. Its query context is made and the caching headers are set before the slice runs; a
/// caller that has the response gets 304.
/// </summary>
/// <typeparam name="TRequest">The request of the slice.</typeparam>
/// <typeparam name="TResponse">Its response, as JSON or in its first format.</typeparam>
internal abstract class ReadEndpoint<TRequest, TResponse> : SliceEndpoint<TRequest>
    where TRequest : RevisionRequest
{
    /// <summary>The record, day, language and format that the request asks for.</summary>
    protected QueryContext QueryContext { get; private set; } = null!;

    /// <summary>The address under <c>/v1</c>, and what the OpenAPI document says of it.</summary>
    protected void Get(string route, string tag, string summary, string description)
    {
        Verbs(FastEndpoints.Http.GET, FastEndpoints.Http.HEAD);
        Routes(route);
        AllowAnonymous();
        Metadata(new CacheableMetadata());
        RequestBinder(new StrictRequestBinder<TRequest>());
        Validator<RevisionRequestValidator<TRequest>>();
        var mediaType = OutputFormats.MediaTypeOf(FormatsAttribute.Of(typeof(TRequest))[0]);
        Describe<TResponse>(tag, summary, description, StatusCodes.Status200OK, mediaType);
    }

    protected sealed override async Task<IResult?> PrepareAsync(TRequest request, CancellationToken cancellation)
    {
        // Not injected: the framework would compile a setter for each slice at start.
        var contexts = HttpContext.RequestServices.GetRequiredService<QueryContextFactory>();
        QueryContext = await contexts.CreateAsync(request, HttpContext.Request);
        var tag = ResponseHeaders.SetCaching(HttpContext, request, QueryContext);
        return EntityTags.IsKnown(HttpContext.Request, tag) ? TypedResults.StatusCode(StatusCodes.Status304NotModified) : null;
    }

    public override Task<IResult> ExecuteAsync(TRequest req, CancellationToken ct) => Task.FromResult(Handle(req));

    /// <summary>The response of the slice. One that has to wait for something overrides <see cref="ExecuteAsync"/> instead.</summary>
    protected virtual IResult Handle(TRequest request) => throw new NotImplementedException($"{GetType()} neither handles nor executes.");

    /// <summary>One object; as a table it has one row.</summary>
    protected IResult One<T>(T value, JsonTypeInfo<T> type)
        where T : class => FormattedResults.One(QueryContext, value, type);
}
