using MineAction.Api.Http;
using MineAction.TreatyLaw.Instruments;

namespace MineAction.Api.Features.Instruments.GetInstrument;

/// <summary>A clause of the treaty in words.</summary>
internal sealed record Rule
{
    public required string Article { get; init; }

    public required string Text { get; init; }

    public static Rule? Of(Reading reading, ClauseInWords? clause) =>
        clause is null ? null : new() { Article = clause.Article, Text = clause.Sentence.In(reading.Language) };
}
