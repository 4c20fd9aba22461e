using MineAction.Api.Http;

namespace MineAction.Api.Features.Upcoming.ListUpcoming;

internal sealed class ListUpcomingValidator : ListRequestValidator<ListUpcomingRequest>;
