using FluentValidation;

namespace MineAction.Api.Features.Actions;

internal sealed class CorrectActionValidator : AbstractValidator<CorrectActionRequest>
{
    public CorrectActionValidator()
    {
        RuleFor(request => request.Body.Value).SetValidator(new ActionEntryValidator());
        RuleFor(request => request.Body.Value.Reason).NotNull().WithMessage("is missing. Say why the record is corrected.");
    }
}
