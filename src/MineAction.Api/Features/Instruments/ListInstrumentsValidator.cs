using MineAction.Api.Http.Query;

namespace MineAction.Api.Features.Instruments;

internal sealed class ListInstrumentsValidator : ListRequestValidator<ListInstrumentsRequest>
{
    public ListInstrumentsValidator() => RuleFor(request => request.Q).MustHaveWords();
}
