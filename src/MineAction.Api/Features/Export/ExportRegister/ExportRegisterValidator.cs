using MineAction.Api.Http;

namespace MineAction.Api.Features.Export.ExportRegister;

internal sealed class ExportRegisterValidator : RevisionRequestValidator<ExportRegisterRequest>;
