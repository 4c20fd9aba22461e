using MineAction.Api.Features.Accessions.ListAccessions;
using MineAction.Api.Features.Actions.CorrectAction;
using MineAction.Api.Features.Actions.GetAction;
using MineAction.Api.Features.Actions.GetActionHistory;
using MineAction.Api.Features.Actions.ListActions;
using MineAction.Api.Features.Actions.ListInstrumentActions;
using MineAction.Api.Features.Actions.RecordAction;
using MineAction.Api.Features.Actions.RetractAction;
using MineAction.Api.Features.Badges.GetBadge;
using MineAction.Api.Features.Badges.GetShieldsBadge;
using MineAction.Api.Features.Changes.GetChangesFeed;
using MineAction.Api.Features.Changes.ListChanges;
using MineAction.Api.Features.Changes.StreamChanges;
using MineAction.Api.Features.Dataset.GetDataset;
using MineAction.Api.Features.EntryIntoForce.GetEntryIntoForce;
using MineAction.Api.Features.Export.ExportRegister;
using MineAction.Api.Features.Imports.ImportDocument;
using MineAction.Api.Features.Instruments.CorrectInstrument;
using MineAction.Api.Features.Instruments.GetInstrument;
using MineAction.Api.Features.Instruments.ListInstruments;
using MineAction.Api.Features.Instruments.RecordInstrument;
using MineAction.Api.Features.Matrix.GetMatrix;
using MineAction.Api.Features.Participants.GetParticipant;
using MineAction.Api.Features.Participants.ListParticipants;
using MineAction.Api.Features.Ratifications.ListRatifications;
using MineAction.Api.Features.Reconciliation.ListReconciliation;
using MineAction.Api.Features.Signatures.ListSignatures;
using MineAction.Api.Features.States.GetState;
using MineAction.Api.Features.States.ListStates;
using MineAction.Api.Features.Universalization.GetUniversalization;
using MineAction.Api.Features.Universalization.ListUniversalization;
using MineAction.Api.Features.Universalization.ListUniversalizationChanges;
using MineAction.Api.Features.Universalization.ListUniversalizationSeries;
using MineAction.Api.Features.Upcoming.ListUpcoming;
using MineAction.Api.Features.Webhooks.CreateWebhook;
using MineAction.Api.Features.Webhooks.DeleteWebhook;
using MineAction.Api.Features.Webhooks.GetWebhook;
using MineAction.Api.Features.Webhooks.ListWebhooks;
using MineAction.Api.Features.Webhooks.ReplayWebhook;

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
