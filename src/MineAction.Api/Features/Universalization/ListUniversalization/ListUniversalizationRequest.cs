using MineAction.Api.Http;

namespace MineAction.Api.Features.Universalization.ListUniversalization;

internal sealed record ListUniversalizationRequest : ListRequest;
