using MineAction.Api.Http;

namespace MineAction.Api.Features.States.GetState;

internal sealed class GetStateValidator : ReadRequestValidator<GetStateRequest>;
