using MineAction.Api.Http;

namespace MineAction.Api.Features.Signatures.ListSignatures;

internal sealed class ListSignaturesValidator : ListRequestValidator<ListSignaturesRequest>;
