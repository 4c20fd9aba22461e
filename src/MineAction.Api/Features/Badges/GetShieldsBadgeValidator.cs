using MineAction.Api.Http.Query;

namespace MineAction.Api.Features.Badges;

internal sealed class GetShieldsBadgeValidator() : AsOfRequestValidator<GetShieldsBadgeRequest>(GetShieldsBadgeEndpoint.Formats);
