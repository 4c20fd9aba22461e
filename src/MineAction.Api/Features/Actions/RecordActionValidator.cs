using FluentValidation;

namespace MineAction.Api.Features.Actions;

internal sealed class RecordActionValidator : AbstractValidator<RecordActionRequest>
{
    public RecordActionValidator() => RuleFor(request => request.Body.Value).SetValidator(new ActionEntryValidator());
}
