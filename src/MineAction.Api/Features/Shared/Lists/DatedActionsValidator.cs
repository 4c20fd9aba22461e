using MineAction.Api.Http.Query;
using MineAction.Api.Http.Query.Binding;

namespace MineAction.Api.Features.Shared.Lists;

/// <summary>The rules between the days of treaty actions.</summary>
internal sealed class DatedActionsValidator<T> : RevisionRequestValidator<T>
    where T : DatedActionsRequest
{
    public DatedActionsValidator() => RuleFor(request => request.From).MustNotBeAfter(request => request.To);
}
