using System.Net;

namespace MineAction.Api.Http.Outgoing;

/// <summary>Rules for an address that this host is asked to call: by a subscriber, or by a redirection.</summary>
internal static class OutgoingAddress
{
    /// <summary>
    /// What is wrong with an address as it is written; null where nothing is. What its name resolves to is checked at each connection
    /// (<see cref="OutgoingHandler"/>).
    /// </summary>
    /// <param name="url">The address.</param>
    /// <param name="allowPrivate">Whether http addresses and addresses inside the network are allowed.</param>
    public static string? Fault(string url, bool allowPrivate)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var target) || target.Scheme is not ("https" or "http"))
            return "is not an https address.";
        if (target.UserInfo.Length > 0 || target.Fragment.Length > 0)
            return "holds a user or a fragment; put a secret of your own into the path or the query.";
        if (allowPrivate)
            return null;
        if (target.Scheme != "https")
            return "is not an https address.";
        var isPrivate = IPAddress.TryParse(target.IdnHost, out var address)
            ? !PublicAddresses.Contains(address)
            : target.IsLoopback || !target.IdnHost.Contains('.');
        return isPrivate ? "is not on the public internet." : null;
    }
}
