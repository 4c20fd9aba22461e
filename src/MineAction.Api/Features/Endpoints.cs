using MineAction.Api.Features.Accessions;
using MineAction.Api.Features.Actions;
using MineAction.Api.Features.Badges;
using MineAction.Api.Features.Changes;
using MineAction.Api.Features.Dataset;
using MineAction.Api.Features.EntryIntoForce;
using MineAction.Api.Features.Export;
using MineAction.Api.Features.Imports;
using MineAction.Api.Features.Instruments;
using MineAction.Api.Features.Matrix;
using MineAction.Api.Features.Participants;
using MineAction.Api.Features.Ratifications;
using MineAction.Api.Features.Reconciliation;
using MineAction.Api.Features.Signatures;
using MineAction.Api.Features.States;
using MineAction.Api.Features.Universalization;
using MineAction.Api.Features.Upcoming;
using MineAction.Api.Features.Webhooks;

namespace MineAction.Api.Features;

/// <summary>Every slice, by name.</summary>
internal static class Endpoints
{
    public static void MapV1(this IEndpointRouteBuilder app)
    {
        var v1 = app.MapGroup("/v1");
        ListInstrumentsEndpoint.Map(v1);
        GetInstrumentEndpoint.Map(v1);
        RecordInstrumentEndpoint.Map(v1);
        CorrectInstrumentEndpoint.Map(v1);
        ListSignaturesEndpoint.Map(v1);
        ListRatificationsEndpoint.Map(v1);
        ListAccessionsEndpoint.Map(v1);
        ListInstrumentActionsEndpoint.Map(v1);
        ListActionsEndpoint.Map(v1);
        GetActionEndpoint.Map(v1);
        GetActionHistoryEndpoint.Map(v1);
        RecordActionEndpoint.Map(v1);
        CorrectActionEndpoint.Map(v1);
        RetractActionEndpoint.Map(v1);
        ImportDocumentEndpoint.Map(v1);
        GetEntryIntoForceEndpoint.Map(v1);
        ListParticipantsEndpoint.Map(v1);
        GetParticipantEndpoint.Map(v1);
        GetUniversalizationEndpoint.Map(v1);
        ListUniversalizationEndpoint.Map(v1);
        ListUniversalizationSeriesEndpoint.Map(v1);
        ListUniversalizationChangesEndpoint.Map(v1);
        ListUpcomingEndpoint.Map(v1);
        ListChangesEndpoint.Map(v1);
        GetChangesFeedEndpoint.Map(v1);
        StreamChangesEndpoint.Map(v1);
        CreateWebhookEndpoint.Map(v1);
        ListWebhooksEndpoint.Map(v1);
        GetWebhookEndpoint.Map(v1);
        DeleteWebhookEndpoint.Map(v1);
        ReplayWebhookEndpoint.Map(v1);
        ListStatesEndpoint.Map(v1);
        GetStateEndpoint.Map(v1);
        GetMatrixEndpoint.Map(v1);
        ListReconciliationEndpoint.Map(v1);
        GetDatasetEndpoint.Map(v1);
        ExportRegisterEndpoint.Map(v1);
        GetBadgeEndpoint.Map(v1);
        GetShieldsBadgeEndpoint.Map(v1);
    }
}
