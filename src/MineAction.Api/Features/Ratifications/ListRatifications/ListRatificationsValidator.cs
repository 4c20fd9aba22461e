using MineAction.Api.Http;

namespace MineAction.Api.Features.Ratifications.ListRatifications;

internal sealed class ListRatificationsValidator : ListRequestValidator<ListRatificationsRequest>;
