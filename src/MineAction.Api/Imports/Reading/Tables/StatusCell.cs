using System.Globalization;
using System.Text.RegularExpressions;
using MineAction.Api.Imports.Reading.Text;

namespace MineAction.Api.Imports.Reading.Tables;

/// <summary>A filled cell of a status table: <c>[12 May 2003 a]</c>.</summary>
/// <param name="Date">The day.</param>
/// <param name="Code">The letter, case-sensitive; its meaning is the column heading's.</param>
/// <param name="IsBracketed">Whether the cell is in square brackets: no longer in effect.</param>
internal sealed partial record StatusCell(DateOnly Date, string? Code, bool IsBracketed)
{
    /// <summary>Reads a cell strictly; null if it is anything else than one day with at most one letter.</summary>
    public static StatusCell? TryRead(string text)
    {
        var match = Grammar().Match(PlainText.Collapse(text));
        if (!match.Success || match.Groups["open"].Success != match.Groups["close"].Success)
            return null;
        var day = match.Groups["day"].Value;
        if (!DateOnly.TryParseExact(day, "d MMM yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            return null;
        var code = match.Groups["code"];
        return new StatusCell(date, code.Success ? code.Value : null, match.Groups["open"].Success);
    }

    /// <summary>Whether a cell holds a day of the French edition: <c>8 sept 2011</c>, <c>2 févr 2014 n</c>.</summary>
    public static bool IsFrench(string text) => FrenchDay().IsMatch(PlainText.Collapse(text));

    [GeneratedRegex(
        @"^(?<open>\[)?\s?(?<day>[0-9]{1,2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) [0-9]{4})" +
        @"(?: (?<code>AA|[AaCcdnpPs]))?\s?(?<close>\])?$",
        RegexOptions.CultureInvariant)]
    private static partial Regex Grammar();

    [GeneratedRegex(
        @"^\[?\s?[0-9]{1,2} (?:janv|févr|mars|avr|mai|juin|juil|août|sept|oct|nov|déc)\.? [0-9]{4}",
        RegexOptions.CultureInvariant)]
    private static partial Regex FrenchDay();
}
