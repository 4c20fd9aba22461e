using FluentValidation;
using MineAction.Api.Http;
using MineAction.Api.Http.Contract;

namespace MineAction.Api.Features.Instruments.RecordInstrument;

internal sealed class RecordInstrumentValidator : AbstractValidator<RecordInstrumentRequest>
{
    public RecordInstrumentValidator()
    {
        RuleFor(request => request.Reason).MustBeShorterThan(1000);
        RuleFor(request => request.Body.Value).SetValidator(new InstrumentDocumentValidator());
    }
}
