namespace MineAction.Api.Http.Problems;

/// <summary>The kinds of problem that callers can tell apart. A <c>type</c> once published keeps its meaning.</summary>
internal sealed record ProblemType(string Slug, int Status, string Title)
{
    public static readonly ProblemType UnknownParameter = new("unknown-parameter", 400, "A query parameter is not known here");
    public static readonly ProblemType InvalidParameter = new("invalid-parameter", 400, "A parameter has a value that cannot be used");
    public static readonly ProblemType UnknownInstrument = new("unknown-instrument", 404, "There is no such instrument");
    public static readonly ProblemType UnknownParticipant = new("unknown-participant", 404, "There is no such State or organization");
    public static readonly ProblemType UnknownAction = new("unknown-action", 404, "There is no such treaty action");
    public static readonly ProblemType UnknownFigure = new("unknown-figure", 404, "There is no such published figure");
    public static readonly ProblemType UnknownRevision = new("unknown-revision", 404, "There is no such revision of the register");
    public static readonly ProblemType UnknownWebhook = new("unknown-webhook", 404, "There is no such webhook of yours");
    public static readonly ProblemType UnknownProposal = new("unknown-proposal", 404, "There is no such proposal");
    public static readonly ProblemType UnknownPath = new("unknown-path", 404, "There is nothing at this address");
    public static readonly ProblemType MethodNotAllowed = new("method-not-allowed", 405, "This address does not answer to this method");
    public static readonly ProblemType NotAcceptable = new("not-acceptable", 406, "The answer has none of the formats asked for");
    public static readonly ProblemType BadRequest = new("bad-request", 400, "The request cannot be read");
    public static readonly ProblemType InvalidBody = new("invalid-body", 400, "The body says something that cannot be used");
    public static readonly ProblemType Unauthenticated = new("unauthenticated", 401, "Writing needs a valid token");
    public static readonly ProblemType Forbidden = new("forbidden", 403, "The token does not allow writing");
    public static readonly ProblemType ReadOnly = new("read-only", 403, "Nobody can write to this service");
    public static readonly ProblemType DuplicateAction = new("duplicate-action", 409, "The register has this action already");
    public static readonly ProblemType ContradictingAction = new("contradicting-action", 409, "The record would contradict itself");
    public static readonly ProblemType InstrumentExists = new(
        "instrument-exists", 409, "The register has an instrument of this name already");
    public static readonly ProblemType StateExists = new("state-exists", 409, "The register has a State of this code already");
    public static readonly ProblemType FigureExists = new("figure-exists", 409, "The register has this figure already");
    public static readonly ProblemType ProposalDecided = new("proposal-decided", 409, "The proposal is decided already");
    public static readonly ProblemType PreconditionFailed = new(
        "precondition-failed", 412, "Somebody else has changed it since you read it");
    public static readonly ProblemType PayloadTooLarge = new("payload-too-large", 413, "The body is too long");
    public static readonly ProblemType UnsupportedMediaType = new(
        "unsupported-media-type", 415, "The body is of a type that is not taken here");
    public static readonly ProblemType InadmissibleAction = new("inadmissible-action", 422, "The law does not admit the action");
    public static readonly ProblemType InadmissibleInstrument = new(
        "inadmissible-instrument", 422, "The clauses of the instrument cannot hold together");
    public static readonly ProblemType InadmissibleState = new("inadmissible-state", 422, "The State does not fit into the register");
    public static readonly ProblemType InadmissibleFigure = new("inadmissible-figure", 422, "No document can state the figure");
    public static readonly ProblemType UnusableDocument = new("unusable-document", 422, "The document cannot be applied");
    public static readonly ProblemType UndecidedDocument = new(
        "undecided-document", 409, "The document leaves something to decide");
    public static readonly ProblemType UnknownTreaty = new(
        "unknown-treaty", 422, "The document is of a treaty that the register does not have");
    public static readonly ProblemType IdempotencyKeyReused = new(
        "idempotency-key-reused", 422, "The idempotency key stands for another request");
    public static readonly ProblemType WebhookTargetRefused = new("webhook-target-refused", 422, "Nobody is told at this address");
    public static readonly ProblemType PreconditionRequired = new(
        "precondition-required", 428, "It is not said which version is written over");
    public static readonly ProblemType TooManyRequests = new("too-many-requests", 429, "Too many requests in one minute");
    public static readonly ProblemType InternalError = new("internal-error", 500, "The service failed to answer");
    public static readonly ProblemType FormatNotOffered = new("format-not-offered", 501, "The answer is not offered in this format");
    public static readonly ProblemType RegisterUnavailable = new(
        "register-unavailable", 503, "The register cannot be reached at the moment");
    public static readonly ProblemType Busy = new("busy", 503, "The service has too much to do at the moment");
    public static readonly ProblemType TooManyWebhooks = new("too-many-webhooks", 409, "You have as many webhooks as an editor may have");
    public static readonly ProblemType WebhooksNotOffered = new("webhooks-not-offered", 403, "Nobody can subscribe to this service");
    public static readonly ProblemType IssuerUnavailable = new(
        "issuer-unavailable", 503, "Tokens cannot be checked at the moment");

    /// <summary>Every type, as the OpenAPI document lists them.</summary>
    public static readonly IReadOnlyList<ProblemType> All =
    [
        UnknownParameter, InvalidParameter, BadRequest,
        UnknownInstrument, UnknownParticipant, UnknownAction, UnknownFigure, UnknownRevision, UnknownWebhook, UnknownProposal, UnknownPath,
        InvalidBody, Unauthenticated, Forbidden, ReadOnly,
        DuplicateAction, ContradictingAction, InstrumentExists, StateExists, FigureExists, ProposalDecided, PreconditionFailed,
        PayloadTooLarge, UnsupportedMediaType, InadmissibleAction, InadmissibleInstrument, InadmissibleState, InadmissibleFigure,
        UnusableDocument, UndecidedDocument, UnknownTreaty,
        IdempotencyKeyReused, WebhookTargetRefused, PreconditionRequired,
        MethodNotAllowed, NotAcceptable, TooManyRequests, InternalError, FormatNotOffered, RegisterUnavailable,
        IssuerUnavailable, Busy, TooManyWebhooks, WebhooksNotOffered,
    ];

    /// <summary>The URI in the member <c>type</c>.</summary>
    public string Uri => $"urn:mineaction-api:problem:{Slug}";

    /// <summary>The type that stands for a bare status code.</summary>
    public static ProblemType OfStatus(int status) => status switch
    {
        404 => UnknownPath,
        405 => MethodNotAllowed,
        406 => NotAcceptable,
        413 => PayloadTooLarge,
        415 => UnsupportedMediaType,
        429 => TooManyRequests,
        503 => RegisterUnavailable,
        >= 500 => InternalError,
        _ => BadRequest,
    };
}
