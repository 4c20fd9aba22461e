using MineAction.Api.Http;

namespace MineAction.Api.Features.Actions.ListInstrumentActions;

internal sealed class ListInstrumentActionsValidator : ActionsRequestValidator<ListInstrumentActionsRequest>;
