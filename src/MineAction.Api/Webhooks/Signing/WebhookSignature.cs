using System.Security.Cryptography;
using System.Text;

namespace MineAction.Api.Webhooks.Signing;

/// <summary>Signature of a delivery (Standard Webhooks, symmetric signatures).</summary>
internal static class WebhookSignature
{
    private const string Prefix = "whsec_";

    /// <summary>A new secret: <c>whsec_</c> and 32 random bytes in base64.</summary>
    public static string NewSecret() => Prefix + Convert.ToBase64String(RandomNumberGenerator.GetBytes(32));

    /// <summary>The value of <c>webhook-signature</c>.</summary>
    /// <param name="secret">The secret of the subscription.</param>
    /// <param name="id">The id of the message, as in the header <c>webhook-id</c>.</param>
    /// <param name="timestamp">Seconds since 1970, UTC, as in the header <c>webhook-timestamp</c>.</param>
    /// <param name="body">The body as sent.</param>
    public static string Of(string secret, string id, string timestamp, byte[] body)
    {
        var key = Convert.FromBase64String(secret[Prefix.Length..]);
        byte[] signed = [.. Encoding.UTF8.GetBytes($"{id}.{timestamp}."), .. body];
        return "v1," + Convert.ToBase64String(HMACSHA256.HashData(key, signed));
    }
}
