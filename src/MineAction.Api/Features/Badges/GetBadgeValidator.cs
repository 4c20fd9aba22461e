using MineAction.Api.Http.Query;

namespace MineAction.Api.Features.Badges;

internal sealed class GetBadgeValidator() : AsOfRequestValidator<GetBadgeRequest>(GetBadgeEndpoint.Formats);
