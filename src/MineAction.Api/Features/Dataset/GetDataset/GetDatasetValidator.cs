using MineAction.Api.Http;

namespace MineAction.Api.Features.Dataset.GetDataset;

internal sealed class GetDatasetValidator() : AnswerRequestValidator<GetDatasetRequest>(GetDatasetEndpoint.Formats);
