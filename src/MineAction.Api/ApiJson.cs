using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using MineAction.Api.Features.Actions.GetActionHistory;
using MineAction.Api.Features.Badges.GetShieldsBadge;
using MineAction.Api.Features.Dataset.GetDataset;
using MineAction.Api.Features.EntryIntoForce.GetEntryIntoForce;
using MineAction.Api.Features.Imports.ImportDocument;
using MineAction.Api.Features.Imports.Planning;
using MineAction.Api.Features.Imports.Reading;
using MineAction.Api.Features.Instruments.GetInstrument;
using MineAction.Api.Features.Matrix.GetMatrix;
using MineAction.Api.Features.Participants.GetParticipant;
using MineAction.Api.Features.Reconciliation.ListReconciliation;
using MineAction.Api.Features.States.GetState;
using MineAction.Api.Features.States.ListStates;
using MineAction.Api.Features.Universalization.ListUniversalizationChanges;
using MineAction.Api.Features.Universalization.ListUniversalizationSeries;
using MineAction.Api.Features.Upcoming.ListUpcoming;
using MineAction.Api.Features.Webhooks.CreateWebhook;
using MineAction.Api.Features.Webhooks.ListWebhooks;
using MineAction.Api.Features.Webhooks.ReplayWebhook;
using MineAction.Api.Http;
using MineAction.Api.Http.Contract;
using MineAction.Api.Http.Webhooks;
using MineAction.TreatyLaw.Actions;
using MineAction.TreatyLaw.Instruments;
using MineAction.TreatyLaw.Memberships;
using MineAction.TreatyLaw.Participants;
using MineAction.TreatyLaw.Reconciliations;

namespace MineAction.Api;

/// <summary>How answers are written as JSON: every type that leaves the service, by name.</summary>
[JsonSourceGenerationOptions(
    JsonSerializerDefaults.Web,
    Converters =
    [
        typeof(InstantConverter), typeof(CodeConverter<TreatyActionKind>), typeof(CodeConverter<Reliability>), typeof(CodeConverter<EffectiveBasis>),
        typeof(CodeConverter<InstrumentKind>), typeof(CodeConverter<EffectBasis>), typeof(CodeConverter<ParticipantStatus>),
        typeof(CodeConverter<TreatyEventKind>), typeof(CodeConverter<ChangeKind>), typeof(CodeConverter<SourceFormat>), typeof(CodeConverter<FindingSeverity>),
        typeof(CodeConverter<ParticipantKind>), typeof(CodeConverter<Measure>), typeof(CodeConverter<DifferenceReason>),
    ])]
[JsonSerializable(typeof(Problem))]
[JsonSerializable(typeof(ListResponse<InstrumentItem>))]
[JsonSerializable(typeof(GetInstrumentResponse))]
[JsonSerializable(typeof(ListResponse<ActionItem>))]
[JsonSerializable(typeof(ListResponse<ActionVersion>))]
[JsonSerializable(typeof(ListResponse<RecordChangeItem>))]
[JsonSerializable(typeof(GetEntryIntoForceResponse))]
[JsonSerializable(typeof(ListResponse<StandingItem>))]
[JsonSerializable(typeof(GetParticipantResponse))]
[JsonSerializable(typeof(ListResponse<UniversalizationAnswer>))]
[JsonSerializable(typeof(ListResponse<SeriesItem>))]
[JsonSerializable(typeof(ListUniversalizationChangesResponse))]
[JsonSerializable(typeof(ListResponse<UpcomingItem>))]
[JsonSerializable(typeof(ListWebhooksResponse))]
[JsonSerializable(typeof(CreateWebhookResponse))]
[JsonSerializable(typeof(ReplayWebhookResponse))]
[JsonSerializable(typeof(WebhookMessage))]
[JsonSerializable(typeof(ImportDocumentResponse))]
[JsonSerializable(typeof(ImportRefusal))]
[JsonSerializable(typeof(ProposedInstrument))]
[JsonSerializable(typeof(ShieldsBadge))]
[JsonSerializable(typeof(ListResponse<StateItem>))]
[JsonSerializable(typeof(GetStateResponse))]
[JsonSerializable(typeof(ListResponse<MatrixRow>))]
[JsonSerializable(typeof(ListResponse<ReconciliationItem>))]
[JsonSerializable(typeof(GetDatasetResponse))]
[JsonSerializable(typeof(JsonObject))]
internal sealed partial class ApiJson : JsonSerializerContext
{
    /// <summary>Names stay readable: "Côte d'Ivoire", not escapes. Answers are JSON documents, never parts of a page.</summary>
    public static ApiJson Answers => field ??= new(new JsonSerializerOptions(Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
}
