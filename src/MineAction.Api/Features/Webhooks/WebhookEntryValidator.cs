using FluentValidation;
using MineAction.Api.Http.Query.Binding;

namespace MineAction.Api.Features.Webhooks;

internal sealed class WebhookEntryValidator : AbstractValidator<WebhookEntry>
{
    private const int Most = 300;

    public WebhookEntryValidator()
    {
        RuleFor(entry => entry.Url).NotNull().WithMessage("is missing. Give the https address to be told at.").MustBeShorterThan(2000);
        RuleFor(entry => entry.Instruments)
            .Must(list => list is null or { Count: <= Most })
            .WithMessage($"holds more than {Most} entries.");
        RuleFor(entry => entry.Participants)
            .Must(list => list is null or { Count: <= Most })
            .WithMessage($"holds more than {Most} entries.");
    }
}
