using MineAction.Api.Http.Query;

namespace MineAction.Api.Features.States;

internal sealed class ListStatesValidator : ListRequestValidator<ListStatesRequest>
{
    public ListStatesValidator() => RuleFor(request => request.Q).MustHaveWords();
}
