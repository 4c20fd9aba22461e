using MineAction.Api.Http.Query;
using MineAction.TreatyLaw.Instruments;

namespace MineAction.Api.Features.Instruments;

/// <summary>A clause of the treaty in words.</summary>
internal sealed record Rule
{
    public required string Article { get; init; }

    public required string Text { get; init; }

    public static Rule? Of(QueryContext context, ClauseInWords? clause) =>
        clause is null ? null : new() { Article = clause.Article, Text = context.Write(clause.Sentence) };
}
