using MineAction.Api.Http;
using MineAction.TreatyLaw.Participants;
using MineAction.TreatyLaw.Universalization;

namespace MineAction.Api.Features.Universalization.GetUniversalization;

internal sealed class GetUniversalizationValidator : ReadRequestValidator<GetUniversalizationRequest>
{
    public GetUniversalizationValidator()
    {
        RuleFor(request => request.Universe).MustBe<GetUniversalizationRequest, Universe>(@default: "all-states");
        RuleFor(request => request.By).MustBe<GetUniversalizationRequest, Classification>();
    }
}
