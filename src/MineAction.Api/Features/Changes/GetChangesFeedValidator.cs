using MineAction.Api.Http.Query;

namespace MineAction.Api.Features.Changes;

internal sealed class GetChangesFeedValidator : RevisionRequestValidator<GetChangesFeedRequest>;
