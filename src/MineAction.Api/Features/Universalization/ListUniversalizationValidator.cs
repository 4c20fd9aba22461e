using MineAction.Api.Http.Query;

namespace MineAction.Api.Features.Universalization;

internal sealed class ListUniversalizationValidator : ListRequestValidator<ListUniversalizationRequest>;
