namespace MineAction.Api.Site.ViewModels;

/// <summary>Refuses a page: the response is an error page with this status and message.</summary>
/// <param name="status">The HTTP status code.</param>
/// <param name="message">Why, in the language of the page.</param>
internal sealed class PageRefusedException(int status, string message) : Exception(message)
{
    /// <summary>The HTTP status code.</summary>
    public int Status { get; } = status;

    /// <summary>What may have been meant: names and the addresses of their pages.</summary>
    public IReadOnlyList<(string Name, string Address)> Suggestions { get; init; } = [];
}
