using MineAction.Api.Http.Query;

namespace MineAction.Api.Features.Instruments;

internal sealed class GetInstrumentValidator : AsOfRequestValidator<GetInstrumentRequest>;
