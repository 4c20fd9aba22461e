using FluentValidation;
using MineAction.Api.Http;

namespace MineAction.Api.Features.Webhooks.CreateWebhook;

internal sealed class CreateWebhookValidator : AbstractValidator<CreateWebhookRequest>
{
    private const int Most = 300;

    public CreateWebhookValidator()
    {
        RuleFor(request => request.Body.Value.Url).NotNull().WithMessage("is missing. Give the https address to be told at.").MustBeShorterThan(2000);
        RuleFor(request => request.Body.Value.Instruments).Must(list => list is null or { Count: <= Most }).WithMessage($"holds more than {Most} entries.");
        RuleFor(request => request.Body.Value.Participants).Must(list => list is null or { Count: <= Most }).WithMessage($"holds more than {Most} entries.");
    }
}
