using MineAction.Api.Http;

namespace MineAction.Api.Features.Instruments.GetInstrument;

internal sealed class GetInstrumentValidator : ReadRequestValidator<GetInstrumentRequest>;
