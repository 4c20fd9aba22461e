using MineAction.TreatyLaw;
using MineAction.TreatyLaw.Participants;

namespace MineAction.Api.Features.Universalization;

/// <summary>The counts on one day of a series.</summary>
internal sealed record SeriesItem
{
    public required DateOnly Date { get; init; }

    public required int Signatures { get; init; }

    public required int Signatories { get; init; }

    public required int Parties { get; init; }

    public required int PartiesInForce { get; init; }

    public required int SignatoriesNotParties { get; init; }

    public required int Withdrawn { get; init; }

    /// <summary>States of the universe that are parties divided by its size, rounded to 4 places.</summary>
    public required decimal Share { get; init; }

    /// <summary>The instrument's slug.</summary>
    public required string Instrument { get; init; }

    public static SeriesItem On(TreatyStatus status, Universe universe, DateOnly day)
    {
        var tally = status.Curve.On(day);
        return new SeriesItem
        {
            Date = day,
            Signatures = tally.Signatures,
            Signatories = tally.Signatories,
            Parties = tally.Parties,
            PartiesInForce = tally.PartiesInForce,
            SignatoriesNotParties = tally.SignatoriesNotParties,
            Withdrawn = tally.Withdrawn,
            Share = status.In(universe, day).Share,
            Instrument = status.Instrument.Id,
        };
    }
}
