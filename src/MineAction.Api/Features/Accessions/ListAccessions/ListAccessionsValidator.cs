using MineAction.Api.Http;

namespace MineAction.Api.Features.Accessions.ListAccessions;

internal sealed class ListAccessionsValidator : ListRequestValidator<ListAccessionsRequest>;
