using System.ComponentModel;
using MineAction.Api.Http.Query;

namespace MineAction.Api.Features.Webhooks;

/// <summary>What a subscriber wants to be told, and where.</summary>
internal sealed record WebhookEntry
{
    [Description("An https address on the public internet.")]
    [Example("https://example.org/treaty-actions")]
    public string? Url { get; init; }

    [Description("Only changes to these instruments, their actions and figures, by slug; left out for all, and for States.")]
    public IReadOnlyList<string>? Instruments { get; init; }

    [Description("Only changes to these participants and their actions, by code; left out for all.")]
    public IReadOnlyList<string>? Participants { get; init; }

    [Description("Whether to be told, too, that documents of the depositary were read and agreed with the record; left out for no.")]
    public bool? Verified { get; init; }
}
