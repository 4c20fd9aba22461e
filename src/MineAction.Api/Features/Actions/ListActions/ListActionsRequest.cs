using MineAction.Api.Http;

namespace MineAction.Api.Features.Actions.ListActions;

internal sealed record ListActionsRequest : ActionsRequest;
