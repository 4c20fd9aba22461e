using MineAction.Api.Http.Query;

namespace MineAction.Api.Features.Ratifications;

internal sealed class ListRatificationsValidator : ListRequestValidator<ListRatificationsRequest>;
