using MineAction.Api.Webhooks.Outbox;

namespace MineAction.Api.Features.Webhooks;

/// <summary>A subscription to changes.</summary>
internal sealed record WebhookItem
{
    public required string Id { get; init; }

    /// <summary>Where the changes are sent.</summary>
    public required string Url { get; init; }

    /// <summary>The instruments it is about, by slug; empty for all.</summary>
    public required IReadOnlyList<string> Instruments { get; init; }

    /// <summary>The participants it is about, by code; empty for all.</summary>
    public required IReadOnlyList<string> Participants { get; init; }

    /// <summary>Whether it is told, too, that documents of the depositary were read and agreed with the record.</summary>
    public required bool Verified { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>Changes still to be sent.</summary>
    public required int Pending { get; init; }

    /// <summary>Changes given up on, after a day of attempts. A replay queues them again.</summary>
    public required int GivenUp { get; init; }

    /// <summary>What went wrong with the oldest change that the target does not have.</summary>
    public required string? LastFailure { get; init; }

    public static WebhookItem Of(Webhook webhook, WebhookState state) => new()
    {
        Id = webhook.Id,
        Url = webhook.Url,
        Instruments = Split(webhook.Instruments),
        Participants = Split(webhook.Participants),
        Verified = webhook.Verified,
        CreatedAt = webhook.CreatedAt,
        Pending = state.Pending,
        GivenUp = state.GivenUp,
        LastFailure = state.LastFailure,
    };

    private static string[] Split(string list) => list.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
