using MineAction.Api.Http;

namespace MineAction.Api.Features.Badges.GetBadge;

internal sealed class GetBadgeValidator() : ReadRequestValidator<GetBadgeRequest>(GetBadgeEndpoint.Formats);
