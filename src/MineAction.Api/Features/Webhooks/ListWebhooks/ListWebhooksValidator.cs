using FluentValidation;

namespace MineAction.Api.Features.Webhooks.ListWebhooks;

internal sealed class ListWebhooksValidator : AbstractValidator<ListWebhooksRequest>;
