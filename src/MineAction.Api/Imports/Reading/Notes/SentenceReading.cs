using MineAction.Api.Imports.Reading.Documents;

namespace MineAction.Api.Imports.Reading.Notes;

/// <summary>What a sentence gives.</summary>
internal sealed record SentenceReading
{
    /// <summary>Nothing of what is asked for.</summary>
    public static readonly SentenceReading Nothing = new();

    public IReadOnlyList<StatedAct> Acts { get; init; } = [];

    /// <summary>Whether it gives further days to acts that are stated already, or states again what is.</summary>
    public bool Completes { get; init; }

    /// <summary>Why a sentence that speaks of leaving or joining gives no act; null where it does not, or gives one.</summary>
    public string? Unread { get; init; }

    /// <summary>What the sentence is, where it gives no act.</summary>
    public PassageKind? Kind { get; init; }

    /// <summary>Whether what it announces is quoted there, and is done by nobody.</summary>
    public bool OnlyQuotes { get; init; }

    public bool IsNothing => Acts.Count == 0 && !Completes && Unread is null && Kind is null;

    public static SentenceReading Of(params IReadOnlyList<StatedAct> acts) => new() { Acts = acts };

    public static SentenceReading NotRead(string reason) => new() { Unread = reason, Kind = PassageKind.Unread };

    public static SentenceReading Told(PassageKind kind, bool onlyQuotes = false) => new() { Kind = kind, OnlyQuotes = onlyQuotes };
}
