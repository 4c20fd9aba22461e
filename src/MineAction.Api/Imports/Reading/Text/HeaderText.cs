using System.Globalization;
using System.Text.RegularExpressions;
using MineAction.TreatyLaw.Instruments;

namespace MineAction.Api.Imports.Reading.Text;

/// <summary>The lines above a status table, which page and XML word alike.</summary>
internal static partial class HeaderText
{
    /// <summary>"Oslo, 18 September 1997"; the place may be missing.</summary>
    public static (string? At, DateOnly? On) ReadConclusion(string? text)
    {
        var match = Conclusion().Match(text ?? "");
        return match.Success
            ? (match.Groups["place"].Success ? match.Groups["place"].Value : null, PrintedDate.TryRead(match.Groups["day"].Value))
            : (null, null);
    }

    /// <summary>"1 March 1999, No. 35597".</summary>
    public static Registration? ReadRegistration(string? text)
    {
        var match = RegistrationNumber().Match(text ?? "");
        return match.Success ? new Registration(match.Groups["number"].Value, ReadFirstDay(text)) : null;
    }

    /// <summary>The day with which a sentence begins: "1 March 1999, in accordance with article 17(1)."</summary>
    public static DateOnly? ReadFirstDay(string? text)
    {
        var match = FirstDay().Match(text ?? "");
        return match.Success ? PrintedDate.TryRead(match.Value) : null;
    }

    /// <summary>A count; null for anything else.</summary>
    public static int? ReadCount(string? text) =>
        int.TryParse(text, NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out var count)
            ? count
            : null;

    [GeneratedRegex("^(?:(?<place>.+), )?(?<day>" + PrintedDate.Pattern + ")", RegexOptions.CultureInvariant)]
    private static partial Regex Conclusion();

    [GeneratedRegex(@"\bNo\. ?(?<number>[0-9]+)", RegexOptions.CultureInvariant)]
    private static partial Regex RegistrationNumber();

    [GeneratedRegex("^" + PrintedDate.Pattern, RegexOptions.CultureInvariant)]
    private static partial Regex FirstDay();
}
