using MineAction.Api.Http.Query;

namespace MineAction.Api.Features.States;

internal sealed class GetStateValidator : AsOfRequestValidator<GetStateRequest>;
