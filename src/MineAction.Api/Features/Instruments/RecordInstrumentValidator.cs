using FluentValidation;
using MineAction.Api.Http.Query;

namespace MineAction.Api.Features.Instruments;

internal sealed class RecordInstrumentValidator : AbstractValidator<RecordInstrumentRequest>
{
    public RecordInstrumentValidator()
    {
        RuleFor(request => request.Reason).MustBeShorterThan(1000);
        RuleFor(request => request.Body.Value).SetValidator(new InstrumentDocumentValidator());
    }
}
