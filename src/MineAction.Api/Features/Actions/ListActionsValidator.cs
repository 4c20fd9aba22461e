using MineAction.Api.Features.Shared;

namespace MineAction.Api.Features.Actions;

internal sealed class ListActionsValidator : ActionsRequestValidator<ListActionsRequest>;
