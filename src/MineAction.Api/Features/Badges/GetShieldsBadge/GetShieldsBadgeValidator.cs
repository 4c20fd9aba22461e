using MineAction.Api.Http;

namespace MineAction.Api.Features.Badges.GetShieldsBadge;

internal sealed class GetShieldsBadgeValidator() : ReadRequestValidator<GetShieldsBadgeRequest>(GetShieldsBadgeEndpoint.Formats);
