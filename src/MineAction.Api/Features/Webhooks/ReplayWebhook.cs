using System.ComponentModel;
using System.Text.Json;
using FastEndpoints;
using FluentValidation;
using MineAction.Api.Http.Pipeline;
using MineAction.Api.Http.Problems;
using MineAction.Api.Http.Query;
using MineAction.Api.Http.Writing;
using MineAction.Api.Storage;
using MineAction.Api.Webhooks.Outbox;

namespace MineAction.Api.Features.Webhooks;

internal sealed record ReplayWebhookRequest : WriteRequest
{
    [RouteParam]
    [Description("The webhook's id.")]
    [Example("wh_5f2d0c7b9a1e4c3d8b6f0a12")]
    public required string Id { get; init; }

    [QueryParam]
    [Description("The last revision whose changes the subscriber has; 0 for none.")]
    [Example("1")]
    public int? After { get; init; }
}

internal sealed class ReplayWebhookValidator : AbstractValidator<ReplayWebhookRequest>
{
    public ReplayWebhookValidator() => RuleFor(request => request.After)
        .NotNull().WithMessage("is missing. Give the last revision whose changes the subscriber has, 0 for none.");
}

/// <summary>A subscriber has lost deliveries, or deliveries to it were given up.</summary>
internal sealed class ReplayWebhookEndpoint(WebhookOutbox outbox, ChangeFeed changes)
    : WriteEndpoint<ReplayWebhookRequest>
{
    public override void Configure()
    {
        Write<ReplayWebhookResponse>(
            FastEndpoints.Http.POST,
            "/webhooks/{id}/replay",
            StatusCodes.Status202Accepted,
            "Webhooks",
            "Send changes again",
            "Every change after a revision that the subscription is about, sent or not, is queued to be sent, in order and under the " +
            "webhook-id that it had.");
        Validator<ReplayWebhookValidator>();
    }

    public override async Task<IResult> ExecuteAsync(ReplayWebhookRequest request, CancellationToken cancellation)
    {
        var webhook = await outbox.FindAsync(Editor, request.Id, cancellation);
        var after = request.After!.Value;
        return await WriteAsync(request, async write =>
        {
            var newest = write.Before.Revision.Id;
            if (after > newest)
            {
                throw new ProblemException(Problem.Of(
                    ProblemType.UnknownRevision, $"The register has revisions 1 to {newest}; there is no revision {after}."));
            }

            var missed = await changes.ReadAsync(after, newest, 0, int.MaxValue, CancellationToken.None);
            var queued = await WebhookOutbox.ReplayAsync(write, webhook, after, missed);
            return new WriteResponse
            {
                Status = StatusCodes.Status202Accepted,
                Revision = newest,
                Body = JsonSerializer.Serialize(
                    new ReplayWebhookResponse { Queued = queued }, WebhooksJson.Responses.ReplayWebhookResponse),
            };
        });
    }
}
