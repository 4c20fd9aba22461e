using MineAction.Api.Http.Query;

namespace MineAction.Api.Features.Participants;

internal sealed class GetParticipantValidator : AsOfRequestValidator<GetParticipantRequest>;
