using MineAction.TreatyLaw.Wording;

namespace MineAction.TreatyLaw.Instruments;

/// <summary>
/// The articles on which an instrument's clauses rest, as a citation names them: <c>17(2)</c> where it is the instrument's own, else with
/// the treaty whose article it is: <c>5(3) of the Convention</c>, <c>2 of the Protocol, 5(3) of the Convention</c>.
/// </summary>
internal sealed class Articles(Instrument instrument)
{
    public string EntryIntoForce =>
        Cited(instrument.EntryIntoForce.Article, instrument.EntryIntoForce.Of, instrument.EntryIntoForce.Through);

    public string LaterJoiners => Cited(instrument.EntryIntoForce.LaterJoinersArticle, instrument.EntryIntoForce.LaterJoinersOf);

    public string Consent => Cited(instrument.ConsentBy.Article, instrument.ConsentBy.Of);

    public string? Withdrawal => instrument.Withdrawal is { } clause ? Cited(clause.Article, clause.Of) : null;

    public string? EndsWith => instrument.EndsWith is { } clause ? Cited(clause.Article, clause.Of) : null;

    public string Of(NeedsClause clause) => Cited(clause.Article, clause.Of);

    /// <summary>Another treaty as this one calls it: "the Convention".</summary>
    public Part Treaty(string slug) => Noun.Of(KindOf(slug));

    private string Cited(string article, string? of, string? through = null)
    {
        if (of is null)
            return article;
        var cited = Citation.OfTreaty(article, KindOf(of));
        return through switch
        {
            null => cited,
            _ when through.Contains(" of ", StringComparison.Ordinal) => $"{through}, {cited}",
            _ => $"{Citation.OfTreaty(through, instrument.Kind)}, {cited}",
        };
    }

    private InstrumentKind KindOf(string slug) =>
        slug == instrument.Id ? instrument.Kind : instrument.Treaties.GetValueOrDefault(slug, InstrumentKind.Convention);
}
