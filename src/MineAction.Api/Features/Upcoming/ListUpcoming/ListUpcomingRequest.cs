using MineAction.Api.Http;

namespace MineAction.Api.Features.Upcoming.ListUpcoming;

internal sealed record ListUpcomingRequest : ListRequest;
