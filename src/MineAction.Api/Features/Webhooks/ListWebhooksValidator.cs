using FluentValidation;

namespace MineAction.Api.Features.Webhooks;

internal sealed class ListWebhooksValidator : AbstractValidator<ListWebhooksRequest>;
