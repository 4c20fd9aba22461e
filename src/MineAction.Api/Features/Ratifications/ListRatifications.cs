using System.ComponentModel;
using FastEndpoints;
using MineAction.Api.Features.Shared.Lists;
using MineAction.Api.Http.Query;
using MineAction.TreatyLaw.Actions;

namespace MineAction.Api.Features.Ratifications;

internal sealed record ListRatificationsRequest : DatedActionsRequest
{
    [RouteParam]
    [Description("The instrument's slug, in any case.")]
    [Example("apmbc")]
    public required string Instrument { get; init; }
}

/// <summary>Who ratified, accepted or approved an instrument?</summary>
internal sealed class ListRatificationsEndpoint : ActionListEndpoint<ListRatificationsRequest>
{
    private static readonly TreatyActionKind[] Kinds =
    [
        TreatyActionKind.Ratification, TreatyActionKind.Acceptance, TreatyActionKind.Approval,
        TreatyActionKind.FormalConfirmation, TreatyActionKind.ConsentToBeBound,
    ];

    public override void Configure()
    {
        Get(
            "/instruments/{instrument}/ratifications",
            "Treaty actions",
            "Who ratified, accepted or approved an instrument",
            "Deposits of those that ratified, accepted, approved, formally confirmed or consented to be bound, oldest first.");
        Validator<DatedActionsValidator<ListRatificationsRequest>>();
    }

    protected override IResult Handle(ListRatificationsRequest request) =>
        ListActions(
            request, [QueryContext.StatusOf(request.Instrument)], action => Kinds.Contains(action.Kind) && request.HasDayOf(action));
}
