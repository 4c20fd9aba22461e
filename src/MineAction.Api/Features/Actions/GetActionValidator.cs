using MineAction.Api.Http.Query;

namespace MineAction.Api.Features.Actions;

internal sealed class GetActionValidator : AsOfRequestValidator<GetActionRequest>;
