namespace MineAction.Api.Webhooks.Delivery;

/// <summary>What came of an attempt to deliver a change.</summary>
/// <param name="Failure">Why the subscriber has not accepted it; null where it has.</param>
/// <param name="IsGone">Whether the subscriber wants no more (410).</param>
/// <param name="RetryAfter">When it asks to be tried again.</param>
internal sealed record DeliveryOutcome(string? Failure = null, bool IsGone = false, TimeSpan? RetryAfter = null);
