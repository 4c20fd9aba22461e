using MineAction.Api.Http.Query;
using MineAction.TreatyLaw.Participants;
using MineAction.TreatyLaw.Universalization;

namespace MineAction.Api.Features.Universalization;

internal sealed class GetUniversalizationValidator : AsOfRequestValidator<GetUniversalizationRequest>
{
    public GetUniversalizationValidator()
    {
        RuleFor(request => request.Universe).MustBe<GetUniversalizationRequest, Universe>(@default: "all-states");
        RuleFor(request => request.By).MustBe<GetUniversalizationRequest, Classification>();
    }
}
