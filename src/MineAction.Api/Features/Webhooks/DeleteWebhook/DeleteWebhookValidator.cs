using FluentValidation;

namespace MineAction.Api.Features.Webhooks.DeleteWebhook;

internal sealed class DeleteWebhookValidator : AbstractValidator<DeleteWebhookRequest>;
