using FluentValidation;

namespace MineAction.Api.Features.Webhooks;

internal sealed class CreateWebhookValidator : AbstractValidator<CreateWebhookRequest>
{
    public CreateWebhookValidator() => RuleFor(request => request.Body.Value).SetValidator(new WebhookEntryValidator());
}
