using MineAction.Api.Http.Query;

namespace MineAction.Api.Features.Accessions;

internal sealed class ListAccessionsValidator : ListRequestValidator<ListAccessionsRequest>;
