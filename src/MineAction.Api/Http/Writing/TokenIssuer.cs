using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using MineAction.Api.Http.Problems;

namespace MineAction.Api.Http.Writing;

/// <summary>
/// The OpenID Connect issuer that tokens are checked with. While it does not answer no token can be checked: an editor is told so, the log
/// says it once, and no reader waits for it.
/// </summary>
internal sealed class TokenIssuer(
    IConfiguration configuration, IServiceProvider services, TimeProvider clock, ILogger<TokenIssuer> log) : BackgroundService
{
    // While an issuer hangs, editors are told so at once rather than one after the other.
    private static readonly TimeSpan RetryInterval = TimeSpan.FromSeconds(5);

    private readonly SemaphoreSlim _turn = new(1, 1);
    private long _failedAt;
    private bool _hasFailed;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // The options are costly to make, and a service without an issuer makes none.
        if (!WriteAccess.HasIssuer(configuration))
            return;
        await Task.Yield();
        var options = services.GetRequiredService<IOptionsMonitor<JwtBearerOptions>>().Get(JwtBearerDefaults.AuthenticationScheme);
        await IsReachedAsync(options, stoppingToken);
    }

    /// <summary>The event before a token is looked at.</summary>
    public async Task RequireAsync(MessageReceivedContext received)
    {
        var hasKeysOfItsOwn = received.Options.TokenValidationParameters.IssuerSigningKeys?.Any() == true;
        var hasToken = received.Request.Headers.Authorization.Count > 0;
        if (hasToken && !hasKeysOfItsOwn && !await IsReachedAsync(received.Options, received.HttpContext.RequestAborted))
            received.Fail(new ProblemException(Unavailable));
    }

    public override void Dispose()
    {
        _turn.Dispose();
        base.Dispose();
    }

    private static Problem Unavailable => Problem.Of(
        ProblemType.IssuerUnavailable,
        "The issuer of tokens does not answer this service, so that no token can be checked. Try again later.");

    private async Task<bool> IsReachedAsync(JwtBearerOptions options, CancellationToken cancellation)
    {
        if (options.ConfigurationManager is not { } issuer)
            return true;
        // Who waits for the attempt of another takes its result.
        await _turn.WaitAsync(cancellation);
        try
        {
            return await TryAsync(options, issuer, cancellation);
        }
        finally
        {
            _turn.Release();
        }
    }

    private async Task<bool> TryAsync(
        JwtBearerOptions options, IConfigurationManager<OpenIdConnectConfiguration> issuer, CancellationToken cancellation)
    {
        if (_hasFailed && clock.GetElapsedTime(_failedAt) < RetryInterval)
            return false;
        try
        {
            await issuer.GetConfigurationAsync(cancellation);
            if (_hasFailed)
                log.LogWarning("The issuer of tokens, {Issuer}, answers again.", options.MetadataAddress);
            _hasFailed = false;
            return true;
        }
        catch (Exception e) when (!cancellation.IsCancellationRequested)
        {
            if (!_hasFailed)
            {
                log.LogWarning(
                    "The issuer of tokens, {Issuer}, does not answer: nobody can write until it does. {Reason}",
                    options.MetadataAddress,
                    e.GetBaseException().Message);
            }

            (_hasFailed, _failedAt) = (true, clock.GetTimestamp());
            return false;
        }
    }
}
