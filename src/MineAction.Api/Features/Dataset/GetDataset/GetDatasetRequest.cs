using MineAction.Api.Http;

namespace MineAction.Api.Features.Dataset.GetDataset;

internal sealed record GetDatasetRequest : AnswerRequest;
