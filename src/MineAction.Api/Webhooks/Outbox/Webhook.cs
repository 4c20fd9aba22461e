using MineAction.Api.Register;

namespace MineAction.Api.Webhooks.Outbox;

/// <summary>Subscription to changes: which of them, and where they are sent.</summary>
internal sealed record Webhook
{
    public required string Id { get; init; }

    public required string Url { get; init; }

    /// <summary>Slugs separated by spaces; empty for all instruments.</summary>
    public required string Instruments { get; init; }

    /// <summary>Codes separated by spaces; empty for all participants.</summary>
    public required string Participants { get; init; }

    /// <summary>The shared secret in the form that the subscriber got once: <c>whsec_…</c>.</summary>
    public required string Secret { get; init; }

    /// <summary>The editor whose subscription it is; no other editor sees it.</summary>
    public required string CreatedBy { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>
    /// Whether the subscription is about a change. A change to an instrument concerns every participant; an action whose participant was
    /// corrected concerns both.
    /// </summary>
    public bool Matches(ChangeEvent change) =>
        Has(Instruments, change.Instrument)
        && (change.Participant is null
            || Has(Participants, change.Participant)
            || (change.Before is { } before && Has(Participants, before.Participant)));

    private static bool Has(string list, string code) => list.Length == 0 || list.Split(' ').Contains(code);
}
