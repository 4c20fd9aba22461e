using FluentValidation;
using MineAction.Api.Http.Query;

namespace MineAction.Api.Features.Actions;

internal sealed class RetractActionValidator : AbstractValidator<RetractActionRequest>
{
    public RetractActionValidator() =>
        RuleFor(request => request.Reason).NotNull().WithMessage("is missing. Say why the action is retracted: ?reason=…").MustBeShorterThan(1000);
}
