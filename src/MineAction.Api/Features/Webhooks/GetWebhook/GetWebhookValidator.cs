using FluentValidation;

namespace MineAction.Api.Features.Webhooks.GetWebhook;

internal sealed class GetWebhookValidator : AbstractValidator<GetWebhookRequest>;
