namespace MineAction.Api.Webhooks.Delivery;

/// <summary>The section <c>Webhooks</c> of the configuration.</summary>
internal sealed class WebhookOptions
{
    public const string Section = "Webhooks";

    /// <summary>Whether subscribers may be told over http and at addresses inside the network, which a stranger must never reach through us.</summary>
    public bool AllowPrivateTargets { get; set; }

    /// <summary>How long a subscriber may take to answer.</summary>
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>How long to wait after a first failure; twice as long after each further one, up to an hour.</summary>
    public TimeSpan FirstRetryAfter { get; set; } = TimeSpan.FromSeconds(5);

    /// <summary>How long to try to tell a subscriber of one change.</summary>
    public TimeSpan GiveUpAfter { get; set; } = TimeSpan.FromDays(1);
}
