using MineAction.Api.Http;

namespace MineAction.Api.Features.Instruments.ListInstruments;

internal sealed record ListInstrumentsRequest : ListRequest;
