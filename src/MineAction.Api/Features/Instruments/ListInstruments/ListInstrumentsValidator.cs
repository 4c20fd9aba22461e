using MineAction.Api.Http;

namespace MineAction.Api.Features.Instruments.ListInstruments;

internal sealed class ListInstrumentsValidator : ListRequestValidator<ListInstrumentsRequest>
{
    public ListInstrumentsValidator() => RuleFor(request => request.Q).MustHaveWords();
}
