using MineAction.Api.Features.Shared;
using MineAction.Api.Http.Query;
using MineAction.TreatyLaw;
using MineAction.TreatyLaw.Memberships;
using MineAction.TreatyLaw.Participants;

namespace MineAction.Api.Features.States;

/// <summary>Where the State stands towards one instrument.</summary>
internal sealed record StateStanding
{
    public required StateInstrument Instrument { get; init; }

    /// <summary>in-force: party, in force for it; awaiting: party, not yet in force for it; signatory; withdrawn; none.</summary>
    public required ParticipantStatus Status { get; init; }

    /// <summary>Whether it is a party, in force for it or not: its consent is deposited and no withdrawal has taken effect.</summary>
    public required bool IsParty { get; init; }

    public required DateOnly? SignedOn { get; init; }

    public required ConsentItem? Consent { get; init; }

    /// <summary>First day on which the instrument is in force for it; null while that is not decided.</summary>
    public required DateOnly? InForceFrom { get; init; }

    public required WithdrawalItem? Withdrawal { get; init; }

    /// <summary>First day of a provisional application that still runs.</summary>
    public required DateOnly? ProvisionalApplicationFrom { get; init; }

    /// <summary>Whether an act of its own is disputed by other States. It changes no count.</summary>
    public required bool Contested { get; init; }

    /// <summary>The last day on which the depositary was read; later acts may be missing.</summary>
    public required DateOnly? DataThrough { get; init; }

    public static StateStanding Of(QueryContext context, TreatyStatus status, Participant participant)
    {
        var standing = StandingItem.Of(context, status.AsOf(context.AsOf).HistoryOf(participant).StandingOn(context.AsOf));
        return new StateStanding
        {
            Instrument = new()
            {
                Id = status.Instrument.Id,
                Title = context.TitleOf(status.Instrument),
                ShortTitle = status.Instrument.ShortTitle,
            },
            Status = standing.Status,
            IsParty = standing.IsParty,
            SignedOn = standing.SignedOn,
            Consent = standing.Consent,
            InForceFrom = standing.InForceFrom,
            Withdrawal = standing.Withdrawal,
            ProvisionalApplicationFrom = standing.ProvisionalApplicationFrom,
            Contested = standing.Contested,
            DataThrough = status.DataThrough,
        };
    }
}
