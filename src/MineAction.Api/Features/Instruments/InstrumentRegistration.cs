using MineAction.TreatyLaw.Instruments;
using MineAction.TreatyLaw.Wording;

namespace MineAction.Api.Features.Instruments;

/// <summary>Registration under Article 102 of the Charter of the United Nations.</summary>
internal sealed record InstrumentRegistration
{
    public required string Number { get; init; }

    public required DateOnly? Date { get; init; }
}
