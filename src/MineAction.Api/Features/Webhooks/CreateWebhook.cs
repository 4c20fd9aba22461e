using System.Security.Cryptography;
using System.Text.Json;
using FastEndpoints;
using FluentValidation;
using Microsoft.Extensions.Options;
using MineAction.Api.Http.Limits;
using MineAction.Api.Http.Outgoing;
using MineAction.Api.Http.Pipeline;
using MineAction.Api.Http.Problems;
using MineAction.Api.Http.Writing;
using MineAction.Api.Register;
using MineAction.Api.Webhooks.Outbox;
using MineAction.Api.Webhooks.Settings;
using MineAction.Api.Webhooks.Signing;

namespace MineAction.Api.Features.Webhooks;

internal sealed record CreateWebhookRequest : WriteRequest
{
    [FromBody]
    public WebhookEntry Body { get; init; } = null!;
}

internal sealed class CreateWebhookValidator : AbstractValidator<CreateWebhookRequest>
{
    public CreateWebhookValidator() => RuleFor(request => request.Body).SetValidator(new WebhookEntryValidator());
}

/// <summary>Somebody subscribes to changes.</summary>
internal sealed class CreateWebhookEndpoint(IOptions<WebhookOptions> options, IOptions<LimitOptions> limits, WebhookSecrets secrets)
    : WriteEndpoint<CreateWebhookRequest>
{
    public override void Configure()
    {
        Write<CreateWebhookResponse>(
            FastEndpoints.Http.POST,
            "/webhooks",
            StatusCodes.Status201Created,
            "Webhooks",
            "Subscribe to changes",
            "Every change from now on that concerns the instruments and participants named is POSTed to the address, signed as " +
            "Standard Webhooks says, at least once, tried again for a day. A target that answers 410 ends the subscription. The " +
            "secret is shown in this answer only: a repeated request is answered without it.");
        SerializerContext(WebhooksBodyJson.Bodies);
        Validator<CreateWebhookValidator>();
    }

    public override Task<IResult> ExecuteAsync(CreateWebhookRequest request, CancellationToken cancellation)
    {
        var entry = request.Body;
        if (OutgoingAddress.Fault(entry.Url!, options.Value.AllowPrivateTargets) is { } fault)
            throw new ProblemException(Problem.OfField(ProblemType.WebhookTargetRefused, "url", $"url: '{entry.Url}' {fault}"));
        EditorsWebhooks.RequireKey(secrets);
        return WriteAsync(request, async write =>
        {
            await RequireRoomAsync(write);
            var secret = WebhookSignature.NewSecret();
            var webhook = new Webhook
            {
                Id = "wh_" + Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(12)),
                Url = entry.Url!,
                Instruments = Known(
                    "instruments",
                    entry.Instruments,
                    code => code.ToLowerInvariant(),
                    write.Before.Register.Instruments.Keys),
                // The acts of a State that another continues are recorded under the code of the other.
                Participants = Known(
                    "participants",
                    entry.Participants,
                    code => write.Before.Register.ParticipantOf(code.ToUpperInvariant())?.Code ?? code.ToUpperInvariant(),
                    write.Before.Register.Participants.Keys),
                Verified = entry.Verified == true,
                Secret = secrets.Protect(secret),
                CreatedBy = Editor,
                CreatedAt = write.Now,
            };
            await WebhookOutbox.InsertWebhookAsync(write.Transaction, webhook);
            return AnswerOf(write, webhook, secret);
        });
    }

    private async Task RequireRoomAsync(UnitOfWork write)
    {
        var most = limits.Value.WebhooksPerEditor;
        var all = await WebhookOutbox.SelectAsync(write.Transaction.Connection!, write.Transaction);
        if (all.Count(webhook => webhook.CreatedBy == Editor) >= most)
        {
            throw new ProblemException(Problem.Of(
                ProblemType.TooManyWebhooks, $"You have {most} webhooks, the most that an editor may have. End one of yours first."));
        }
    }

    private static WriteResponse AnswerOf(UnitOfWork write, Webhook webhook, string secret)
    {
        var response = new CreateWebhookResponse
        {
            Webhook = WebhookItem.Of(webhook, new WebhookState { Pending = 0, GivenUp = 0 }),
            Secret = secret,
        };
        return new WriteResponse
        {
            Status = StatusCodes.Status201Created,
            Revision = write.Before.Revision.Id,
            Location = $"/v1/webhooks/{webhook.Id}",
            Body = JsonSerializer.Serialize(response, WebhooksJson.Responses.CreateWebhookResponse),
            BodyOfRepeat = JsonSerializer.Serialize(response with { Secret = null }, WebhooksJson.Responses.CreateWebhookResponse),
        };
    }

    private static string Known(string field, IReadOnlyList<string>? codes, Func<string, string> canonical, IEnumerable<string> known)
    {
        var asked = (codes ?? []).Select(canonical).Distinct().ToList();
        if (asked.Except(known).FirstOrDefault() is not { } unknown)
            return string.Join(' ', asked);
        var nearest = Suggestions.To(unknown, known);
        throw new ProblemException(Problem.OfField(
            ProblemType.InvalidBody,
            field,
            $"{field}: the register has no '{unknown}'. Did you mean {string.Join(" or ", nearest)}?") with
        {
            Suggestions = nearest,
        });
    }
}
