using MineAction.Api.Http;

namespace MineAction.Api.Features.Actions.ListActions;

internal sealed class ListActionsValidator : ActionsRequestValidator<ListActionsRequest>;
