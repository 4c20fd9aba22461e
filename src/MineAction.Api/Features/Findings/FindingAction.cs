using MineAction.TreatyLaw.Actions;

namespace MineAction.Api.Features.Findings;

/// <summary>The act from which a finding arises.</summary>
internal sealed record FindingAction
{
    public required long Id { get; init; }

    /// <summary>The slug of the instrument that it was done towards: another one where the participant has left that one since.</summary>
    public required string Instrument { get; init; }

    public required TreatyActionKind Kind { get; init; }

    /// <summary>The day of the act; null where unknown.</summary>
    public required DateOnly? Date { get; init; }

    public static FindingAction Of(TreatyAction action) =>
        new() { Id = action.Id, Instrument = action.Instrument, Kind = action.Kind, Date = action.Date };
}
