namespace MineAction.Api.Features.Webhooks.ListWebhooks;

internal sealed record ListWebhooksRequest;
