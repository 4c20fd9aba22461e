using FluentValidation;
using MineAction.Api.Http.Contract;

namespace MineAction.Api.Features.Webhooks.CreateWebhook;

internal sealed class CreateWebhookValidator : AbstractValidator<CreateWebhookRequest>
{
    public CreateWebhookValidator() => RuleFor(request => request.Body.Value).SetValidator(new WebhookEntryValidator());
}
