using MineAction.Api.Register;

namespace MineAction.Api.Webhooks.Outbox;

/// <summary>A subscriber to changes, and where and how to tell it of them.</summary>
internal sealed record Webhook
{
    public required string Id { get; init; }

    public required string Url { get; init; }

    /// <summary>Slugs with spaces between them; empty for all instruments.</summary>
    public required string Instruments { get; init; }

    /// <summary>Codes with spaces between them; empty for all participants.</summary>
    public required string Participants { get; init; }

    /// <summary>The shared secret as the subscriber was shown it, once: <c>whsec_…</c>.</summary>
    public required string Secret { get; init; }

    /// <summary>Whose it is. Nobody else sees it.</summary>
    public required string CreatedBy { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>Whether a change is one that the subscriber asked for. A change to an instrument concerns every State.</summary>
    public bool Wants(ChangeEvent change) =>
        Has(Instruments, change.Instrument)
        && (change.Participant is null || Has(Participants, change.Participant) || (change.Before is { } before && Has(Participants, before.Participant)));

    private static bool Has(string list, string code) => list.Length == 0 || list.Split(' ').Contains(code);
}
