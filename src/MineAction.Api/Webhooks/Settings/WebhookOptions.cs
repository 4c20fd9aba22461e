using System.ComponentModel;
using System.ComponentModel.DataAnnotations;

namespace MineAction.Api.Webhooks.Settings;

/// <summary>The section <c>Webhooks</c> of the configuration.</summary>
internal sealed class WebhookOptions
{
    public const string Section = "Webhooks";

    // Without it nobody can use a subscription to reach what only this host can reach.
    [Description("whether webhooks may go over http, and to addresses inside the operator's network")]
    public bool AllowPrivateTargets { get; set; }

    [Description("encrypts the secrets of webhooks; SQLite makes itself a key file where it is absent")]
    public string? SecretKey { get; set; }

    [Description("how long a subscriber may take to answer")]
    [Range(typeof(TimeSpan), "00:00:00.1", "00:05:00")]
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(10);

    [Description("when to try again after a failure; then twice as long each time, up to an hour")]
    [Range(typeof(TimeSpan), "00:00:00.01", "01:00:00")]
    public TimeSpan FirstRetryAfter { get; set; } = TimeSpan.FromSeconds(5);

    [Description("how long to try to deliver one change")]
    [Range(typeof(TimeSpan), "00:00:00.1", "365.00:00:00")]
    public TimeSpan GiveUpAfter { get; set; } = TimeSpan.FromDays(1);
}
