using FluentValidation;
using MineAction.Api.Http.Contract;

namespace MineAction.Api.Features.Actions.RecordAction;

internal sealed class RecordActionValidator : AbstractValidator<RecordActionRequest>
{
    public RecordActionValidator() => RuleFor(request => request.Body.Value).SetValidator(new ActionEntryValidator());
}
