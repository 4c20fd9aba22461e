using FluentValidation;
using MineAction.Api.Http.Query;

namespace MineAction.Api.Features.Instruments;

internal sealed class CorrectInstrumentValidator : AbstractValidator<CorrectInstrumentRequest>
{
    public CorrectInstrumentValidator()
    {
        RuleFor(request => request.Reason).MustBeShorterThan(1000);
        RuleFor(request => request.Body.Value).SetValidator(new InstrumentDocumentValidator());
        RuleFor(request => request.Body.Value.Id)
            .Must((request, id) => string.Equals(id, request.Instrument, StringComparison.OrdinalIgnoreCase))
            .WithMessage("is not the instrument of this address. A slug, once published, is not changed.");
    }
}
