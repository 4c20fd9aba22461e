using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.Extensions.Options;
using MineAction.Api.Http.Pipeline;
using MineAction.Api.Http.Problems;
using MineAction.Api.Http.Writing;
using MineAction.Api.Register;
using MineAction.Api.Webhooks.Delivery;
using MineAction.Api.Webhooks.Outbox;
using MineAction.Api.Webhooks.Signing;

namespace MineAction.Api.Features.Webhooks;

/// <summary>Somebody wants to be told of changes.</summary>
internal static class CreateWebhookEndpoint
{
    public static void Map(IEndpointRouteBuilder routes) => routes
        .MapWrite<CreateWebhookRequest, CreateWebhookValidator, CreateWebhookResponse>(HttpMethods.Post, "/webhooks", HandleAsync, StatusCodes.Status201Created)
        .Accepts<WebhookEntry>("application/json")
        .WithName("createWebhook")
        .WithTags("Webhooks")
        .WithSummary("Subscribe to changes")
        .WithDescription("Every change from now on that concerns the instruments and participants named is POSTed to the address, signed as Standard Webhooks says, at least once, tried again for a day. The secret is shown in this answer only.");

    private static Task<IResult> HandleAsync([AsParameters] CreateWebhookRequest request, HttpContext http, IdempotentWriter writes, IOptions<WebhookOptions> options)
    {
        var entry = request.Body.Value;
        if (WebhookTarget.Fault(entry.Url!, options.Value) is { } fault)
            throw new ProblemException(Problem.OfField(ProblemType.WebhookTargetRefused, "url", $"url: '{entry.Url}' {fault}"));
        return writes.ExecuteAsync(http, async write =>
        {
            var webhook = new Webhook
            {
                Id = "wh_" + Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(12)),
                Url = entry.Url!,
                Instruments = Known("instruments", entry.Instruments, code => code.ToLowerInvariant(), write.Before.Register.Instruments.Keys),
                Participants = Known("participants", entry.Participants, code => code.ToUpperInvariant(), write.Before.Register.Participants.Keys),
                Secret = WebhookSignature.NewSecret(),
                CreatedBy = http.Editor(),
                CreatedAt = write.Now,
            };
            await WebhookOutbox.InsertWebhookAsync(write.Transaction, webhook);
            return AnswerOf(write, webhook);
        });
    }

    private static WriteResponse AnswerOf(UnitOfWork write, Webhook webhook) => new()
    {
        Status = StatusCodes.Status201Created,
        Revision = write.Before.Revision.Id,
        Location = $"/v1/webhooks/{webhook.Id}",
        Body = JsonSerializer.Serialize(
            new CreateWebhookResponse { Webhook = WebhookItem.Of(webhook, new WebhookState { Pending = 0, GivenUp = 0 }), Secret = webhook.Secret },
            ApiJson.Answers.CreateWebhookResponse),
    };

    private static string Known(string field, IReadOnlyList<string>? codes, Func<string, string> canonical, IEnumerable<string> known)
    {
        var asked = (codes ?? []).Select(canonical).Distinct().ToList();
        if (asked.Except(known).FirstOrDefault() is not { } unknown)
            return string.Join(' ', asked);
        var nearest = Suggestions.To(unknown, known);
        throw new ProblemException(Problem.OfField(ProblemType.InvalidBody, field, $"{field}: the register has no '{unknown}'. Did you mean {string.Join(" or ", nearest)}?") with
        {
            Suggestions = nearest,
        });
    }
}
