using MineAction.Api.Http.Query;
using MineAction.TreatyLaw.Memberships;

namespace MineAction.Api.Features.Participants;

internal sealed class ListParticipantsValidator : ListRequestValidator<ListParticipantsRequest>
{
    public ListParticipantsValidator() => RuleFor(request => request.Status).MustBe<ListParticipantsRequest, ParticipantStatus>();
}
