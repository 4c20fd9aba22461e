using MineAction.Api.Http;

namespace MineAction.Api.Features.Participants.GetParticipant;

internal sealed class GetParticipantValidator : ReadRequestValidator<GetParticipantRequest>;
