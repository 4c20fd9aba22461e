using System.Security.Claims;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Options;
using MineAction.Api.Http.Query;

namespace MineAction.Api.Http.Writing;

/// <summary>Who may write: bearers of a token with the scope <c>register:write</c>, from an issuer that the configuration names.</summary>
internal static class WriteAccess
{
    public const string Policy = "register:write";

    // The claim that names the editor.
    private const string Subject = "sub";

    private const string Scope = "register:write";
    private const string Section = "Authentication:Schemes:" + JwtBearerDefaults.AuthenticationScheme;

    /// <exception cref="StartupException">The issuer is named by no address that can be asked.</exception>
    public static void AddWriteAccess(this WebApplicationBuilder builder)
    {
        foreach (var name in (string[])["Authority", "MetadataAddress"])
        {
            if (builder.Configuration[$"{Section}:{name}"] is { Length: > 0 } address && !Uri.TryCreate(address, UriKind.Absolute, out _))
                throw new StartupException($"{Section}:{name} is '{address}'; give an address such as https://issuer.example.org.");
        }

        foreach (var key in builder.Configuration.GetSection($"{Section}:SigningKeys").GetChildren())
        {
            if (key["Value"] is { } value && !Convert.TryFromBase64String(value, new byte[value.Length], out _))
                throw new StartupException($"{key.Path}:Value is no key in base64.");
        }

        builder.Services.AddAuthentication().AddJwtBearer(bearer =>
        {
            // Claims keep the names that the token gives them.
            bearer.MapInboundClaims = false;
            bearer.BackchannelTimeout = TimeSpan.FromSeconds(5);
            bearer.Events = new JwtBearerEvents
            {
                OnMessageReceived = received =>
                    received.HttpContext.RequestServices.GetRequiredService<TokenIssuer>().RequireAsync(received),
                // What the framework cannot understand of a token is the token's fault, and no 500.
                OnAuthenticationFailed = failed =>
                {
                    failed.Fail(failed.Exception);
                    return Task.CompletedTask;
                },
            };
        });
        builder.Services.AddSingleton<TokenIssuer>();
        builder.Services.AddHostedService(services => services.GetRequiredService<TokenIssuer>());
        // AddAuthorization without its cache of policies, which builds every endpoint a second time at each start.
        builder.Services.AddAuthorizationPolicyEvaluator();
        builder.Services.AddAuthorizationCore(authorization => authorization.AddPolicy(Policy, policy => policy
            .AddAuthenticationSchemes(JwtBearerDefaults.AuthenticationScheme)
            .RequireAuthenticatedUser()
            .RequireAssertion(context => HasScope(context.User) && HasSubject(context.User))));
        builder.Services.AddSingleton<IAuthorizationMiddlewareResultHandler, AuthorizationProblems>();
        MakeNoKeys(builder.Services);
    }

    /// <summary>Whether any token can be valid here.</summary>
    public static bool IsConfigured(IConfiguration configuration) =>
        HasIssuer(configuration) || configuration.GetSection(Section).GetSection("SigningKeys").GetChildren().Any();

    /// <summary>Reads what is configured now: an issuer that cannot be used would else fail each request of an editor.</summary>
    /// <exception cref="StartupException">It cannot be used.</exception>
    public static void RequireWriteAccess(this WebApplication app)
    {
        if (!IsConfigured(app.Configuration))
            return;
        try
        {
            app.Services.GetRequiredService<IOptionsMonitor<JwtBearerOptions>>().Get(JwtBearerDefaults.AuthenticationScheme);
        }
        catch (Exception e) when (e is InvalidOperationException or FormatException or ArgumentException)
        {
            throw new StartupException($"{Section} cannot be used: {e.Message.ReplaceLineEndings(" ")}", e);
        }
    }

    /// <summary>Whether tokens are checked with the keys that an issuer publishes.</summary>
    public static bool HasIssuer(IConfiguration configuration) =>
        configuration.GetSection(Section) is var bearer
        && (bearer["Authority"] is { Length: > 0 } || bearer["MetadataAddress"] is { Length: > 0 });

    // The framework makes keys for cookies at every start, and writes them to disk. Bearer tokens need none, and the disk may be read-only.
    private static void MakeNoKeys(IServiceCollection services)
    {
        foreach (var keys in services.Where(service => service.ImplementationType?.Name == "DataProtectionHostedService").ToList())
            services.Remove(keys);
    }

    // One claim with a list, or a claim for each: both are written (RFC 8693, section 4.2; "scp" by some issuers).
    public static bool HasScope(ClaimsPrincipal user) =>
        user.Claims.Where(claim => claim.Type is "scope" or "scp").Any(claim => claim.Value.Split(' ').Contains(Scope));

    /// <summary>Who writes: the subject of the token, which the policy has made sure of.</summary>
    public static string EditorOf(ClaimsPrincipal user) => user.FindFirst(Subject)!.Value;

    // OpenID Connect Core, section 2: at most 255 characters.
    private static bool HasSubject(ClaimsPrincipal user) =>
        user.FindFirst(Subject)?.Value is { Length: > 0 and <= 255 } subject && StorableText.Fault(subject) is null;
}
