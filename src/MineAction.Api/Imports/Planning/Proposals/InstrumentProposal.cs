using System.Text.RegularExpressions;
using MineAction.Api.Imports.Reading.Documents;
using MineAction.TreatyLaw;
using MineAction.TreatyLaw.Actions;
using MineAction.TreatyLaw.Instruments;
using MineAction.TreatyLaw.Wording;

namespace MineAction.Api.Imports.Planning.Proposals;

/// <summary>Builder of a proposed instrument from a status document, with a finding for each field to be completed.</summary>
internal static partial class InstrumentProposal
{
    // As POST /v1/instruments takes it.
    private const int LongestShortTitle = 200;

    public static (ProposedInstrument Proposal, IReadOnlyList<Finding> ToComplete) Of(
        StatusDocument document, TreatyRegister register, string? requested)
    {
        var table = document.Tables[0];
        var kinds = table.DeclaredTerms.Select(static term => term.Kind).OfType<TreatyActionKind>().Distinct().ToList();
        var provisional = table.DeclaredTerms.FirstOrDefault(static term => term.Kind == TreatyActionKind.ProvisionalApplication);
        var isSigned = kinds.Contains(TreatyActionKind.Signature);
        var proposal = new ProposedInstrument
        {
            Id = requested ?? SlugOf(document, register),
            Title = document.Title,
            ShortTitle = ShortTitleOf(document.Title),
            Kind = Code<InstrumentKind>.Of(KindOf(document.Title ?? "")),
            Parent = ParentOf(document, register),
            Untc = document.Reference,
            AdoptedOn = document.AdoptedOn,
            AdoptedAt = document.AdoptedAt,
            OpenedForSignature = table.Acts.Where(static act => act.Kind == TreatyActionKind.Signature).Min(static act => act.Date),
            ClosedForSignature = null,
            StatedEntryIntoForce = document.EntryIntoForceOn,
            Registration = document.Registration,
            Depositary = "Secretary-General of the United Nations",
            EntryIntoForce = new() { Article = ArticleIn(document.EntryIntoForce) },
            ConsentBy = ConsentOf([.. kinds.Where(static kind => kind.IsConsent())], isSigned),
            ProvisionalApplication = provisional is null ? null : new(ArticleIn(provisional.Text), null),
        };
        return (proposal, [.. ToComplete(proposal, isSigned)]);
    }

    private static ProposedConsent ConsentOf(List<TreatyActionKind> kinds, bool isSigned) => new()
    {
        // Accession is for those who did not sign, where there is a signature at all. Succession needs no clause.
        Signatories = isSigned
            ? [.. kinds.Where(static kind => kind is not (TreatyActionKind.Accession or TreatyActionKind.Succession))]
            : [],
        Others = isSigned ? [.. kinds.Where(static kind => kind == TreatyActionKind.Accession)] : [],
        Any = isSigned ? [] : [.. kinds.Where(static kind => kind != TreatyActionKind.Succession)],
    };

    private static IEnumerable<Finding> ToComplete(ProposedInstrument proposal, bool isSigned)
    {
        (string Field, string Text)[] open =
        [
            ("id", $"\"{proposal.Id}\" is a suggestion: the identifier is the treaty's address for ever."),
            ("shortTitle", "The page has the full title alone."),
            ("entryIntoForce.threshold", "How many deposits bring the treaty into force? Or else, in states: whose?"),
            ("entryIntoForce.delay", "How long after the last of them?"),
            ("entryIntoForce.laterJoiners.delay", "How long after its own deposit for whoever joins later?"),
            ("entryIntoForce.laterJoiners.article", "By which article?"),
            ("consentBy.article", "By which article, and who may express consent by which of these acts?"),
            ("withdrawal", "Which article allows it, and with what delay?"),
            ("reservations", "Are they allowed, and by which article?"),
        ];
        var findings = open.Select(static each => (each.Field, each.Text)).ToList();
        if (proposal.Title is null)
            findings.Add(("title", "The document has no title."));
        if (proposal.EntryIntoForce.Article is null)
            findings.Add(("entryIntoForce.article", "By which article does it enter into force?"));
        if (proposal.ConsentBy is { Signatories.Count: 0, Others.Count: 0, Any.Count: 0 })
            findings.Add(("consentBy", "By which acts may a State express its consent to be bound?"));
        if (proposal.ProvisionalApplication is { Article: null })
            findings.Add(("provisionalApplication.article", "By which article may it be applied provisionally?"));
        if (isSigned)
        {
            findings.Add(("openedForSignature", "The day of the first signature on the page: when was the treaty opened?"));
            findings.Add(("closedForSignature", "The last day on which it could be signed, if there is one."));
        }

        if (proposal.ProvisionalApplication is not null)
            findings.Add(("provisionalApplication.what", "What may be applied provisionally?"));
        return findings.Select(static each => Finding.Warning(null, null, each.Field, each.Text));
    }

    // A short title makes a known abbreviation: Arms Trade Treaty, att.
    private static string SlugOf(StatusDocument document, TreatyRegister register)
    {
        var words = (document.Title ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var initials = string.Concat(words.Select(static word => char.ToLowerInvariant(word[0])));
        var isUsable = words.Length is 3 or 4 && initials.All(char.IsAsciiLetterLower) && !register.Instruments.ContainsKey(initials);
        return isUsable ? initials : (document.Reference ?? $"no-{document.Registration!.Number}").ToLowerInvariant();
    }

    // What a title calls the treaty comes first in it: "Second Optional Protocol to the Convention on …".
    private static InstrumentKind KindOf(string title) => Noun().Match(title).Value switch
    {
        "Amendment" or "Amendments" => InstrumentKind.Amendment,
        "Protocol" => AmendedTitle().IsMatch(title) ? InstrumentKind.AmendedProtocol : InstrumentKind.Protocol,
        _ => InstrumentKind.Convention,
    };

    // XXVI-2-d stands under XXVI-2; "Second Optional Protocol to the Convention on …" under the convention of that title.
    private static string? ParentOf(StatusDocument document, TreatyRegister register)
    {
        var tops = register.Instruments.Values.Where(static each => each.Parent is null).ToList();
        var byNumber = tops.Find(each => each.UntcReference is { } number
            && document.Reference?.StartsWith($"{number}-", StringComparison.Ordinal) == true);
        return (byNumber ?? tops.Find(each =>
            document.Title?.Contains($" to the {each.Title}", StringComparison.OrdinalIgnoreCase) == true))?.Id;
    }

    // A title longer than a short title may be ends at a word.
    private static string? ShortTitleOf(string? title) => title is { Length: > LongestShortTitle }
        ? $"{title[..title.LastIndexOf(' ', LongestShortTitle - 1)]}…"
        : title;

    private static string? ArticleIn(string? sentence) => Article().Match(sentence ?? "") is { Success: true } match
        ? match.Groups["number"].Value.Replace(" ", "", StringComparison.Ordinal)
        : null;

    [GeneratedRegex(@"\barticle (?<number>(?:[0-9]+|[IVXLC]+)\b(?: ?\([0-9a-z]+\))*)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Article();

    [GeneratedRegex(@"\b(?:Amendments?|Protocol|Convention|Treaty|Covenant|Agreement|Statute)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Noun();

    [GeneratedRegex(@"\bas amended\b|^Amended\b", RegexOptions.CultureInvariant)]
    private static partial Regex AmendedTitle();
}
