using MineAction.Api.Http.Query;

namespace MineAction.Api.Features.Dataset;

internal sealed class GetDatasetValidator() : LocalizedRequestValidator<GetDatasetRequest>(GetDatasetEndpoint.Formats);
