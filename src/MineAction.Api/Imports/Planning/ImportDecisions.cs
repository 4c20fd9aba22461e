using System.Globalization;
using MineAction.Api.Imports.Reading.Documents;
using MineAction.TreatyLaw.Wording;

namespace MineAction.Api.Imports.Planning;

/// <summary>What an editor accepts of a plan: by a word everything of a kind, by its number one member.</summary>
/// <param name="Kinds">The words.</param>
/// <param name="Numbers">The numbers. They are those of one plan, and mean nothing for another.</param>
internal sealed record ImportDecisions(IReadOnlySet<ImportAcceptance> Kinds, IReadOnlySet<int> Numbers)
{
    /// <summary>What a value of <c>accept</c> may be.</summary>
    public static readonly string Values = $"{string.Join(", ", Code<ImportAcceptance>.All)}, or a number of the plan";

    public static readonly ImportDecisions None = new(new HashSet<ImportAcceptance>(), new HashSet<int>());

    public static bool IsValid(string text) => Code<ImportAcceptance>.TryParse(text, out _) || NumberOf(text) is not null;

    /// <param name="texts">Words and numbers, each valid.</param>
    public static ImportDecisions Of(IReadOnlyList<string> texts) => new(
        texts.Where(static text => NumberOf(text) is null).Select(Code<ImportAcceptance>.Parse).ToHashSet(),
        texts.Select(NumberOf).OfType<int>().ToHashSet());

    /// <summary>Whether a finding asks for no decision, or for one that is made.</summary>
    public bool Accepts(Finding finding) =>
        finding.Awaits is not { } kind || Kinds.Contains(kind) || Numbers.Contains(finding.Number);

    private static int? NumberOf(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number : null;
}
