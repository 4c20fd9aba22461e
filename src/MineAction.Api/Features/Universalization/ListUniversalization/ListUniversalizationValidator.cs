using MineAction.Api.Http;

namespace MineAction.Api.Features.Universalization.ListUniversalization;

internal sealed class ListUniversalizationValidator : ListRequestValidator<ListUniversalizationRequest>;
