namespace MineAction.Api.Imports.Following;

/// <summary>What came of asking for a document. The cases nested here are all there are.</summary>
internal abstract record FetchedDocument
{
    private FetchedDocument()
    {
    }

    /// <summary>It is the one that was read before.</summary>
    public sealed record Unchanged : FetchedDocument;

    /// <summary>Nothing that could be read came.</summary>
    /// <param name="Why">Why, in a sentence.</param>
    /// <param name="RetryAfter">How long the server wants to be left alone; null where it does not say.</param>
    public sealed record Failed(string Why, TimeSpan? RetryAfter = null) : FetchedDocument;

    /// <summary>A whole answer, of whatever content.</summary>
    /// <param name="Bytes">The body.</param>
    /// <param name="Tag">Its entity tag.</param>
    /// <param name="LastModified">Its day of change.</param>
    public sealed record Received(byte[] Bytes, string? Tag, string? LastModified) : FetchedDocument;
}
