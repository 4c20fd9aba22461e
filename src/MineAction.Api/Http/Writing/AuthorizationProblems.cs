using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Authorization.Policy;
using Microsoft.IdentityModel.Tokens;
using MineAction.Api.Http.Problems;

namespace MineAction.Api.Http.Writing;

/// <summary>Problem documents for callers who may not write: why not, and what to do.</summary>
internal sealed class AuthorizationProblems(IConfiguration configuration) : IAuthorizationMiddlewareResultHandler
{
    private readonly bool _isConfigured = WriteAccess.IsConfigured(configuration);

    public Task HandleAsync(
        RequestDelegate next,
        HttpContext context,
        AuthorizationPolicy policy,
        PolicyAuthorizationResult authorizeResult)
    {
        if (!_isConfigured)
        {
            return Problem
                .Of(
                    ProblemType.ReadOnly,
                    "This service is read-only: no issuer of tokens is configured under Authentication:Schemes:Bearer. Ask its operator.")
                .ExecuteAsync(context);
        }

        if (authorizeResult.Challenged)
            return ChallengeAsync(context);
        return authorizeResult.Forbidden ? ForbidAsync(context) : next(context);
    }

    private static async Task ChallengeAsync(HttpContext http)
    {
        // The policy has authenticated this request; this returns its result.
        var failure = (await http.AuthenticateAsync(JwtBearerDefaults.AuthenticationScheme)).Failure;
        if (failure is ProblemException { Problem: var unavailable })
        {
            await (unavailable with { RetryAfter = 60 }).ExecuteAsync(http);
            return;
        }

        http.Response.Headers.WWWAuthenticate = failure is null ? "Bearer" : "Bearer error=\"invalid_token\"";
        var detail = failure switch
        {
            null => "Writing needs a token: Authorization: Bearer …, with the scope register:write.",
            SecurityTokenExpiredException => "The token has expired. Get a new one.",
            SecurityTokenInvalidAudienceException => "The token is for another service: its audience is not accepted here.",
            SecurityTokenInvalidIssuerException => "The token's issuer is not accepted here.",
            _ => "The token is not valid here: it cannot be read, its signature is not by a key of ours, or its time has not come.",
        };
        await Problem.Of(ProblemType.Unauthenticated, detail).ExecuteAsync(http);
    }

    private static Task ForbidAsync(HttpContext http)
    {
        http.Response.Headers.WWWAuthenticate = "Bearer error=\"insufficient_scope\", scope=\"register:write\"";
        return Problem
            .Of(ProblemType.Forbidden, WriteAccess.HasScope(http.User)
                ? "The token names no subject (sub) of 1 to 255 characters; a revision needs an author."
                : "The token lacks the scope register:write.")
            .ExecuteAsync(http);
    }
}
