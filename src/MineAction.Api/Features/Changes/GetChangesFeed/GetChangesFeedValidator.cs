using MineAction.Api.Http;

namespace MineAction.Api.Features.Changes.GetChangesFeed;

internal sealed class GetChangesFeedValidator : RevisionRequestValidator<GetChangesFeedRequest>;
