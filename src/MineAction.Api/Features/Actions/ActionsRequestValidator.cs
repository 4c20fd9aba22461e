using MineAction.Api.Http.Query;
using MineAction.Api.Http.Query.Binding;

namespace MineAction.Api.Features.Actions;

/// <summary>The rules between the filters of treaty actions.</summary>
internal sealed class ActionsRequestValidator<T> : RevisionRequestValidator<T>
    where T : ActionsRequest
{
    public ActionsRequestValidator() => RuleFor(request => request.From).MustNotBeAfter(request => request.To);
}
