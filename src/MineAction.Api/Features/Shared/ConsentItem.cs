using MineAction.TreatyLaw.Actions;
using MineAction.TreatyLaw.Memberships;

namespace MineAction.Api.Features.Shared;

/// <summary>The act by which a participant consented to be bound.</summary>
internal sealed record ConsentItem
{
    public required TreatyActionKind Kind { get; init; }

    /// <summary>The day of the deposit.</summary>
    public required DateOnly Date { get; init; }

    public static ConsentItem? Of(Membership? membership) =>
        membership is null ? null : new() { Kind = membership.Consent.Kind, Date = membership.DepositedOn };
}
