namespace MineAction.Api.Features.Webhooks;

internal sealed record ListWebhooksRequest;
