namespace MineAction.Api.Webhooks.Delivery;

/// <summary>The section <c>Webhooks</c> of the configuration.</summary>
internal sealed class WebhookOptions
{
    public const string Section = "Webhooks";

    /// <summary>
    /// Whether http addresses and addresses inside the network are allowed. Without it nobody can use a subscription to reach what only
    /// this host can reach.
    /// </summary>
    public bool AllowPrivateTargets { get; set; }

    /// <summary>How long an attempt waits for the response.</summary>
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>How long to wait after a first failure; twice as long after each further one, up to an hour.</summary>
    public TimeSpan FirstRetryAfter { get; set; } = TimeSpan.FromSeconds(5);

    /// <summary>How long after it was queued a delivery is given up.</summary>
    public TimeSpan GiveUpAfter { get; set; } = TimeSpan.FromDays(1);
}
