using MineAction.Api.Http.Problems;

namespace MineAction.Api.Site.ViewModels;

/// <summary>Leaves a page with a message instead: what was asked for cannot be shown, and the message says why, in the visitor's language.</summary>
internal sealed class PageRefusedException(int status, string message) : Exception(message)
{
    /// <summary>The HTTP status code.</summary>
    public int Status { get; } = status;

    /// <summary>What the visitor may have meant: names and where they lead.</summary>
    public IReadOnlyList<(string Name, string Address)> Suggestions { get; init; } = [];
}
