using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace MineAction.Api.Tests.Hosting;

/// <summary>Tokens of an issuer that a host under test accepts.</summary>
internal static class Tokens
{
    public const string Scope = "register:write";
    private const string Issuer = "https://issuer.test";
    private const string Audience = "https://register.test";
    private const string Section = "Authentication:Schemes:Bearer";

    private static readonly byte[] Key = [.. Enumerable.Range(1, 32).Select(number => (byte)number)];
    private static readonly byte[] SomeoneElsesKey = [.. Enumerable.Range(101, 32).Select(number => (byte)number)];

    /// <summary>The settings under which a host accepts them.</summary>
    public static IReadOnlyList<(string Key, string Value)> Settings { get; } =
    [
        ($"{Section}:ValidIssuer", Issuer),
        ($"{Section}:ValidAudiences:0", Audience),
        ($"{Section}:SigningKeys:0:Issuer", Issuer),
        ($"{Section}:SigningKeys:0:Value", Convert.ToBase64String(Key)),
    ];

    /// <summary>An editor's token, valid for an hour.</summary>
    public static string Of(string? subject, params string[] scopes) => Make(subject, string.Join(' ', scopes), Audience, Key, DateTime.UtcNow.AddHours(1));

    public static string Editor(string subject = "ana") => Of(subject, Scope);

    public static string Expired { get; } = Make("ana", Scope, Audience, Key, DateTime.UtcNow.AddDays(-1));

    public static string ForAnotherService { get; } = Make("ana", Scope, "https://other.test", Key, DateTime.UtcNow.AddHours(1));

    public static string Forged { get; } = Make("ana", Scope, Audience, SomeoneElsesKey, DateTime.UtcNow.AddHours(1));

    private static string Make(string? subject, string scope, string audience, byte[] key, DateTime expires)
    {
        var claims = new Dictionary<string, object> { ["scope"] = scope };
        if (subject is not null)
            claims["sub"] = subject;
        return new JsonWebTokenHandler().CreateToken(new SecurityTokenDescriptor
        {
            Issuer = Issuer,
            Audience = audience,
            NotBefore = expires.AddHours(-1),
            Expires = expires,
            Claims = claims,
            SigningCredentials = new SigningCredentials(new SymmetricSecurityKey(key), SecurityAlgorithms.HmacSha256),
        });
    }
}
