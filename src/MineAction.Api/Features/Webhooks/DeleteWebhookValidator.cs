using FluentValidation;

namespace MineAction.Api.Features.Webhooks;

internal sealed class DeleteWebhookValidator : AbstractValidator<DeleteWebhookRequest>;
