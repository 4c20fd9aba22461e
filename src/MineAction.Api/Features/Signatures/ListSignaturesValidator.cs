using MineAction.Api.Http.Query;

namespace MineAction.Api.Features.Signatures;

internal sealed class ListSignaturesValidator : ListRequestValidator<ListSignaturesRequest>;
