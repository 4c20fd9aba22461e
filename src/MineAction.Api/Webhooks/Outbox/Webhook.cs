using MineAction.Api.Register;
using MineAction.Api.Webhooks.Signing;

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

    /// <summary>Whether it is told, too, that documents of the depositary were read and agreed with the record.</summary>
    public bool Verified { get; init; }

    /// <summary>The shared secret as it is stored, encrypted (<see cref="WebhookSecrets"/>).</summary>
    public required string Secret { get; init; }

    /// <summary>The editor whose subscription it is; no other editor sees it.</summary>
    public required string CreatedBy { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>
    /// Whether the subscription is about a change. A change to an instrument or a figure concerns every participant; one to a State
    /// concerns those who asked for no instrument in particular. That something was verified changes no fact, and is sent to those who
    /// asked for it.
    /// </summary>
    public bool Matches(ChangeEvent change) => change is ChangeEvent.Verification ? Verified
        : Has(Instruments, change.Instrument)
        && (change.Participants.Count == 0 || change.Participants.Any(participant => Has(Participants, participant)));

    private static bool Has(string list, string? code) => list.Length == 0 || list.Split(' ').Contains(code);
}
