namespace MineAction.Api.Features.Shared;

/// <summary>A period of days.</summary>
internal sealed record Period
{
    /// <summary>First day (inclusive); null where not recorded.</summary>
    public required DateOnly? From { get; init; }

    /// <summary>First day no longer (exclusive); null while it lasts.</summary>
    public required DateOnly? Until { get; init; }

    public static Period? Of(DateOnly? from, DateOnly? until) =>
        from is null && until is null ? null : new() { From = from, Until = until };
}
