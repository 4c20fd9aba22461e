using MineAction.Api.Http.Query;

namespace MineAction.Api.Features.Export;

internal sealed record ExportRegisterRequest : RevisionRequest;
