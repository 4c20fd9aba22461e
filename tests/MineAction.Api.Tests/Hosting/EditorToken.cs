using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace MineAction.Api.Tests.Hosting;

/// <summary>Tokens of an issuer that exists for these tests alone.</summary>
internal static class EditorToken
{
    private const string Issuer = "tests";
    private const string Audience = "http://localhost";

    private static readonly byte[] Key = SHA256.HashData("a key for tests alone"u8);

    /// <summary>What makes a service accept the tokens.</summary>
    public static (string Key, string Value)[] Settings { get; } =
    [
        ("Authentication:Schemes:Bearer:ValidIssuer", Issuer),
        ("Authentication:Schemes:Bearer:ValidAudiences:0", Audience),
        ("Authentication:Schemes:Bearer:SigningKeys:0:Issuer", Issuer),
        ("Authentication:Schemes:Bearer:SigningKeys:0:Value", Convert.ToBase64String(Key)),
    ];

    /// <summary>A token of <paramref name="subject"/>, good for ever.</summary>
    public static string Of(string subject, string scope = "register:write")
    {
        var signed = $"{Part("""{"alg":"HS256","typ":"JWT"}""")}.{Part(JsonSerializer.Serialize(new { iss = Issuer, aud = Audience, sub = subject, scope, nbf = 1_600_000_000, exp = 4_000_000_000L }))}";
        return $"{signed}.{Base64Url.EncodeToString(HMACSHA256.HashData(Key, Encoding.ASCII.GetBytes(signed)))}";
    }

    private static string Part(string json) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(json));
}
