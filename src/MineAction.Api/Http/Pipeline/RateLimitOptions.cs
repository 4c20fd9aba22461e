namespace MineAction.Api.Http.Pipeline;

/// <summary>The section <c>RateLimit</c> of the configuration.</summary>
internal sealed class RateLimitOptions
{
    public const string Section = "RateLimit";

    /// <summary>Requests that one client may make in one minute; 0 for no limit.</summary>
    public int PermitsPerMinute { get; set; } = 1200;
}
