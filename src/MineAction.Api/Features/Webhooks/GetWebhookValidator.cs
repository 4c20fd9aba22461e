using FluentValidation;

namespace MineAction.Api.Features.Webhooks;

internal sealed class GetWebhookValidator : AbstractValidator<GetWebhookRequest>;
