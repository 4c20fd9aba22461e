using MineAction.Api.Http.Query;
using MineAction.Api.Http.Writing;
using MineAction.Api.Register;

namespace MineAction.Api.Http.Pipeline;

/// <summary>
/// Base class of everything that only an editor may do: needs the scope <c>register:write</c>, takes a body within bounds, and is done once
/// for each idempotency key.
/// </summary>
/// <typeparam name="TRequest">The request of the slice.</typeparam>
internal abstract class WriteEndpoint<TRequest> : SliceEndpoint<TRequest>
    where TRequest : WriteRequest
{
    // Not injected: the framework would compile a setter for each slice at start.
    protected RegisterProvider Registers => HttpContext.RequestServices.GetRequiredService<RegisterProvider>();

    /// <summary>Who writes: the author of the revision.</summary>
    protected string Editor => WriteAccess.EditorOf(HttpContext.User);

    /// <summary>
    /// The method and the address under <c>/v1</c>, the status and type of a successful response, and the OpenAPI description.
    /// </summary>
    /// <typeparam name="TResponse">The response of success.</typeparam>
    /// <param name="method">POST or PUT; GET for what only an editor may see.</param>
    /// <param name="route">The address.</param>
    /// <param name="status">The status code of success.</param>
    /// <param name="tag">The tag of the OpenAPI document.</param>
    /// <param name="summary">The title there.</param>
    /// <param name="description">What it does.</param>
    protected void Write<TResponse>(FastEndpoints.Http method, string route, int status, string tag, string summary, string description)
    {
        Authorize(method, route);
        Describe<TResponse>(tag, summary, description, status, "application/json");
    }

    /// <summary>The same for DELETE, which is answered by 204.</summary>
    protected void Delete(string route, string tag, string summary, string description)
    {
        Authorize(FastEndpoints.Http.DELETE, route);
        Describe(tag, summary, description, slice => slice.Produces(StatusCodes.Status204NoContent));
    }

    protected sealed override async Task<IResult?> PrepareAsync(TRequest request, CancellationToken cancellation)
    {
        await Registers.Opened.WaitAsync(cancellation);
        return null;
    }

    /// <summary>Does <paramref name="work"/> in one unit of work: whole or not at all, and once for each idempotency key.</summary>
    protected Task<IResult> WriteAsync(TRequest request, Func<UnitOfWork, Task<WriteResponse>> work) =>
        HttpContext.RequestServices.GetRequiredService<IdempotentWriter>().ExecuteAsync(HttpContext, request.SentBody, work);

    /// <summary>The context in which the response tells of a register.</summary>
    protected QueryContext ContextOf(RegisterSnapshot snapshot, DateOnly today) =>
        QueryContextFactory.OfWrite(HttpContext.Request, snapshot, today);

    private void Authorize(FastEndpoints.Http method, string route)
    {
        FastEndpoints.Http[] verbs = method == FastEndpoints.Http.GET ? [method, FastEndpoints.Http.HEAD] : [method];
        Verbs(verbs);
        Routes(route);
        Policies(WriteAccess.Policy);
        RequestBinder(new WriteRequestBinder<TRequest>());
    }
}
