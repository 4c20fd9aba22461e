using System.Net;

namespace MineAction.Api.Webhooks.Delivery;

/// <summary>Rules for the address of a subscription.</summary>
internal static class WebhookTarget
{
    /// <summary>
    /// What is wrong with an address as it is written; null where nothing is. What its name resolves to is checked at each connection
    /// (<see cref="WebhookSender"/>).
    /// </summary>
    public static string? Fault(string url, WebhookOptions options)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var target) || target.Scheme is not ("https" or "http"))
            return "is not an https address.";
        if (target.UserInfo.Length > 0 || target.Fragment.Length > 0)
            return "holds a user or a fragment; put a secret of your own into the path or the query.";
        if (options.AllowPrivateTargets)
            return null;
        if (target.Scheme != "https")
            return "is not an https address.";
        var isPrivate = IPAddress.TryParse(target.IdnHost, out var address)
            ? !PublicAddresses.Contains(address)
            : target.IsLoopback || !target.IdnHost.Contains('.');
        return isPrivate ? "is not on the public internet." : null;
    }
}
