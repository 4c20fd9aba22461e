using MineAction.Api.Http;

namespace MineAction.Api.Features.Instruments.ListInstruments;

internal sealed class ListInstrumentsValidator : ListRequestValidator<ListInstrumentsRequest>;
