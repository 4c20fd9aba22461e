using MineAction.Api.Http.Query;
using MineAction.TreatyLaw.Participants;

namespace MineAction.Api.Features.Matrix;

internal sealed class GetMatrixValidator : ListRequestValidator<GetMatrixRequest>
{
    public GetMatrixValidator() => RuleFor(request => request.Universe).MustBe<GetMatrixRequest, Universe>(@default: "all-states");
}
