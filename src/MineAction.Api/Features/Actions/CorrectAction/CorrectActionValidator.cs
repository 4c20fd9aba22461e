using FluentValidation;
using MineAction.Api.Http.Contract;

namespace MineAction.Api.Features.Actions.CorrectAction;

internal sealed class CorrectActionValidator : AbstractValidator<CorrectActionRequest>
{
    public CorrectActionValidator()
    {
        RuleFor(request => request.Body.Value).SetValidator(new ActionEntryValidator());
        RuleFor(request => request.Body.Value.Reason).NotNull().WithMessage("is missing. Say why the record is corrected.");
    }
}
