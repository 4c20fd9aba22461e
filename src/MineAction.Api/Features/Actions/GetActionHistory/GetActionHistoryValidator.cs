using MineAction.Api.Http;

namespace MineAction.Api.Features.Actions.GetActionHistory;

internal sealed class GetActionHistoryValidator : ListRequestValidator<GetActionHistoryRequest>;
