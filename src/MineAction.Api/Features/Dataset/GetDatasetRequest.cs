using MineAction.Api.Http.Query;

namespace MineAction.Api.Features.Dataset;

internal sealed record GetDatasetRequest : LocalizedRequest;
