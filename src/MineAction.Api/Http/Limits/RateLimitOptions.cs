using System.ComponentModel;
using System.ComponentModel.DataAnnotations;

namespace MineAction.Api.Http.Limits;

/// <summary>The section <c>RateLimit</c> of the configuration.</summary>
internal sealed class RateLimitOptions
{
    public const string Section = "RateLimit";

    [Description("requests that one client may make in one minute; 0 for no limit")]
    [Range(0, int.MaxValue)]
    public int PermitsPerMinute { get; set; } = 1200;
}
