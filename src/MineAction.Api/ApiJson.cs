using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using MineAction.Api.Features.Actions;
using MineAction.Api.Features.Badges;
using MineAction.Api.Features.Dataset;
using MineAction.Api.Features.EntryIntoForce;
using MineAction.Api.Features.Imports;
using MineAction.Api.Features.Instruments;
using MineAction.Api.Features.Matrix;
using MineAction.Api.Features.Participants;
using MineAction.Api.Features.Reconciliation;
using MineAction.Api.Features.Shared;
using MineAction.Api.Features.States;
using MineAction.Api.Features.Universalization;
using MineAction.Api.Features.Upcoming;
using MineAction.Api.Features.Webhooks;
using MineAction.Api.Http.Formats;
using MineAction.Api.Http.Problems;
using MineAction.Api.Imports.Planning.Proposals;
using MineAction.Api.Imports.Reading.Documents;
using MineAction.Api.Webhooks.Delivery;
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
