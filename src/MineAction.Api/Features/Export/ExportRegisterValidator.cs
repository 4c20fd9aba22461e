using MineAction.Api.Http.Query;

namespace MineAction.Api.Features.Export;

internal sealed class ExportRegisterValidator : RevisionRequestValidator<ExportRegisterRequest>;
