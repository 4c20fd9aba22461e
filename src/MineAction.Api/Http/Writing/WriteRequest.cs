namespace MineAction.Api.Http.Writing;

/// <summary>Base of every request of an editor.</summary>
internal abstract record WriteRequest
{
    /// <summary>The body as sent; empty where the request takes none. Together with the address it identifies a repeated request.</summary>
    public RequestBody SentBody { get; set; } = RequestBody.None;
}
