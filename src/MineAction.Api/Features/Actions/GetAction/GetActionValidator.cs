using MineAction.Api.Http;

namespace MineAction.Api.Features.Actions.GetAction;

internal sealed class GetActionValidator : ReadRequestValidator<GetActionRequest>;
