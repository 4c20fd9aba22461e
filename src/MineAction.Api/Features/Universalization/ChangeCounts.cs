using MineAction.TreatyLaw;

namespace MineAction.Api.Features.Universalization;

/// <summary>The counts on one of the two days compared.</summary>
internal sealed record ChangeCounts
{
    public required DateOnly Date { get; init; }

    public required int Signatures { get; init; }

    public required int Signatories { get; init; }

    public required int SignatoriesNotParties { get; init; }

    public required int Parties { get; init; }

    public required int PartiesInForce { get; init; }

    public required int AwaitingEntryIntoForce { get; init; }

    public required int WithdrawalsPending { get; init; }

    public required int Withdrawn { get; init; }

    public static ChangeCounts On(TreatyStatus status, DateOnly day)
    {
        var tally = status.Curve.On(day);
        return new ChangeCounts
        {
            Date = day,
            Signatures = tally.Signatures,
            Signatories = tally.Signatories,
            SignatoriesNotParties = tally.SignatoriesNotParties,
            Parties = tally.Parties,
            PartiesInForce = tally.PartiesInForce,
            AwaitingEntryIntoForce = tally.AwaitingEntryIntoForce,
            WithdrawalsPending = tally.WithdrawalsPending,
            Withdrawn = tally.Withdrawn,
        };
    }
}
