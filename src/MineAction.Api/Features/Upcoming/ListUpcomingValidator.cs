using MineAction.Api.Http.Query;

namespace MineAction.Api.Features.Upcoming;

internal sealed class ListUpcomingValidator : ListRequestValidator<ListUpcomingRequest>;
