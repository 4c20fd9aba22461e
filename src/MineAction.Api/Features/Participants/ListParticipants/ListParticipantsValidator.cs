using MineAction.Api.Http;
using MineAction.TreatyLaw.Memberships;

namespace MineAction.Api.Features.Participants.ListParticipants;

internal sealed class ListParticipantsValidator : ListRequestValidator<ListParticipantsRequest>
{
    public ListParticipantsValidator() => RuleFor(request => request.Status).MustBe<ListParticipantsRequest, ParticipantStatus>();
}
