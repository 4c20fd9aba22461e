using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace MineAction.Api.Tests.Hosting;

/// <summary>Tokens of an issuer that exists for these tests alone.</summary>
internal static class EditorToken
{
    public const string Scope = "register:write";
    private const string Issuer = "tests";
    private const string Audience = "http://localhost";
    private const long ForEver = 4_000_000_000;

    private static readonly byte[] Key = SHA256.HashData("a key for tests alone"u8);

    /// <summary>What makes a service accept the tokens.</summary>
    public static (string Key, string Value)[] Settings { get; } =
    [
        ("Authentication:Schemes:Bearer:ValidIssuer", Issuer),
        ("Authentication:Schemes:Bearer:ValidAudiences:0", Audience),
        ("Authentication:Schemes:Bearer:SigningKeys:0:Issuer", Issuer),
        ("Authentication:Schemes:Bearer:SigningKeys:0:Value", Convert.ToBase64String(Key)),
    ];

    public static string Expired => Make("alice", Scope, Audience, 1_600_000_100, Key);

    public static string ForAnotherService => Make("alice", Scope, "https://other.example", ForEver, Key);

    public static string Forged => Make("alice", Scope, Audience, ForEver, SHA256.HashData("somebody else's key"u8));

    /// <summary>A token of <paramref name="subject"/>, good for ever; null for one that names nobody.</summary>
    public static string Of(string? subject, string scope = Scope) => Make(subject, scope, Audience, ForEver, Key);

    private static string Make(string? subject, string scope, string audience, long expires, byte[] key)
    {
        var claims = new Dictionary<string, object>
        {
            ["iss"] = Issuer,
            ["aud"] = audience,
            ["scope"] = scope,
            ["nbf"] = 1_600_000_000,
            ["exp"] = expires,
        };
        if (subject is not null)
            claims["sub"] = subject;
        var signed = $"{Part("""{"alg":"HS256","typ":"JWT"}""")}.{Part(JsonSerializer.Serialize(claims))}";
        return $"{signed}.{Base64Url.EncodeToString(HMACSHA256.HashData(key, Encoding.ASCII.GetBytes(signed)))}";
    }

    private static string Part(string json) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(json));
}
