using System.ComponentModel;
using System.ComponentModel.DataAnnotations;

namespace MineAction.Api.Http.Limits;

/// <summary>The section <c>Limits</c> of the configuration.</summary>
internal sealed class LimitOptions
{
    public const string Section = "Limits";

    [Description(
        "connections at once; beyond them idle ones are closed, those of the client with most of them first. Default: half of the files "
        + "that may be open, at most 4000")]
    [Range(1, 1_000_000)]
    public int? Connections { get; set; }

    [Description("followers of /v1/changes/stream at once")]
    [Range(0, 1_000_000)]
    public int Streams { get; set; } = 500;

    [Description("of these from one client")]
    [Range(0, 1_000_000)]
    public int StreamsPerClient { get; set; } = 50;

    [Description("webhooks of one editor")]
    [Range(0, 10_000)]
    public int WebhooksPerEditor { get; set; } = 20;
}
