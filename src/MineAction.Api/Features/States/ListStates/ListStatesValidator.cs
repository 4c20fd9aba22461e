using MineAction.Api.Http;

namespace MineAction.Api.Features.States.ListStates;

internal sealed class ListStatesValidator : ListRequestValidator<ListStatesRequest>
{
    public ListStatesValidator() => RuleFor(request => request.Q).MustHaveWords();
}
