using MineAction.Api.Features.Accessions;
using MineAction.Api.Features.Actions;
using MineAction.Api.Features.Badges;
using MineAction.Api.Features.Cards;
using MineAction.Api.Features.Changes;
using MineAction.Api.Features.Charts;
using MineAction.Api.Features.Dataset;
using MineAction.Api.Features.EntryIntoForce;
using MineAction.Api.Features.Export;
using MineAction.Api.Features.Figures;
using MineAction.Api.Features.Findings;
using MineAction.Api.Features.Imports;
using MineAction.Api.Features.Instruments;
using MineAction.Api.Features.Matrix;
using MineAction.Api.Features.Participants;
using MineAction.Api.Features.Proposals;
using MineAction.Api.Features.Ratifications;
using MineAction.Api.Features.Reconciliation;
using MineAction.Api.Features.Signatures;
using MineAction.Api.Features.States;
using MineAction.Api.Features.Universalization;
using MineAction.Api.Features.Upcoming;
using MineAction.Api.Features.Verify;
using MineAction.Api.Features.Webhooks;

namespace MineAction.Api.Features;

/// <summary>Every slice, by name, in the order of the OpenAPI document.</summary>
internal static class Endpoints
{
    public static List<Type> All { get; } =
    [
        typeof(ListInstrumentsEndpoint),
        typeof(GetInstrumentEndpoint),
        typeof(RecordInstrumentEndpoint),
        typeof(CorrectInstrumentEndpoint),
        typeof(ListSignaturesEndpoint),
        typeof(ListRatificationsEndpoint),
        typeof(ListAccessionsEndpoint),
        typeof(ListInstrumentActionsEndpoint),
        typeof(ListActionsEndpoint),
        typeof(GetActionEndpoint),
        typeof(GetActionHistoryEndpoint),
        typeof(RecordActionEndpoint),
        typeof(CorrectActionEndpoint),
        typeof(RetractActionEndpoint),
        typeof(ImportDocumentEndpoint),
        typeof(ListProposalsEndpoint),
        typeof(GetProposalEndpoint),
        typeof(ApplyProposalEndpoint),
        typeof(DismissProposalEndpoint),
        typeof(GetEntryIntoForceEndpoint),
        typeof(ListParticipantsEndpoint),
        typeof(GetParticipantEndpoint),
        typeof(GetUniversalizationEndpoint),
        typeof(ListUniversalizationEndpoint),
        typeof(ListUniversalizationSeriesEndpoint),
        typeof(ListAllUniversalizationSeriesEndpoint),
        typeof(ListUniversalizationChangesEndpoint),
        typeof(ListUpcomingEndpoint),
        typeof(GetUpcomingCalendarEndpoint),
        typeof(ListChangesEndpoint),
        typeof(GetChangesFeedEndpoint),
        typeof(GetChangesJsonFeedEndpoint),
        typeof(StreamChangesEndpoint),
        typeof(CreateWebhookEndpoint),
        typeof(ListWebhooksEndpoint),
        typeof(GetWebhookEndpoint),
        typeof(DeleteWebhookEndpoint),
        typeof(ReplayWebhookEndpoint),
        typeof(RenewWebhookSecretEndpoint),
        typeof(ListStatesEndpoint),
        typeof(GetStateEndpoint),
        typeof(GetStateHistoryEndpoint),
        typeof(RecordStateEndpoint),
        typeof(CorrectStateEndpoint),
        typeof(GetMatrixEndpoint),
        typeof(VerifyClaimEndpoint),
        typeof(ListFindingsEndpoint),
        typeof(ListReconciliationEndpoint),
        typeof(ListFiguresEndpoint),
        typeof(GetFigureEndpoint),
        typeof(RecordFigureEndpoint),
        typeof(CorrectFigureEndpoint),
        typeof(RetractFigureEndpoint),
        typeof(GetDatasetEndpoint),
        typeof(ExportRegisterEndpoint),
        typeof(GetInstrumentCardEndpoint),
        typeof(GetStateCardEndpoint),
        typeof(GetChartSvgEndpoint),
        typeof(GetChartPngEndpoint),
        typeof(GetChartCsvEndpoint),
        typeof(GetBadgeEndpoint),
        typeof(GetShieldsBadgeEndpoint),
    ];
}
