using MineAction.Api.Http.Query;
using MineAction.Api.Imports.Planning;
using MineAction.Api.Imports.Reading;
using MineAction.Api.Imports.Reading.Documents;
using MineAction.TreatyLaw.Wording;

namespace MineAction.Api.Imports.CommandLine;

/// <summary>The arguments of the command <c>import</c>.</summary>
/// <param name="File">The document.</param>
/// <param name="Format">Its format by its name; null for the archive of a whole register.</param>
/// <param name="Instrument">The slug of the instrument that it is of; null where the document names it.</param>
/// <param name="IsDryRun">Whether only the plan is wanted.</param>
/// <param name="StatusAsAt">The day of which the document speaks; null where it prints it.</param>
/// <param name="Decisions">What is accepted of the plan.</param>
/// <param name="Settings">Settings of the service, as it takes them itself.</param>
internal sealed record ImportArguments(
    string File,
    SourceFormat? Format,
    string? Instrument,
    bool IsDryRun,
    DateOnly? StatusAsAt,
    ImportDecisions Decisions,
    IReadOnlyList<string> Settings)
{
    public const string Usage = """
        Compares a source document with the register, and records what is new as one revision.

        import FILE [--instrument SLUG] [--as-at DAY] [--dry-run] [--accept WHAT ...] [--Setting:Name=value ...]

        FILE               a status page (.html) or status XML (.xml) of the depositary, or an export of actions (.csv);
                           or register.zip, an export of a whole register, with which an empty database begins
        --instrument SLUG  the instrument that the document is of, where the document does not say it
        --as-at DAY        the day of which the document speaks (2026-02-03), where it prints none: of XML the day of fetching
        --dry-run          show the plan, record nothing
        --accept WHAT      changes: where document and register differ, the document prevails
                           older: the document is older than the source of what it would change
                           unread: the passages that may hide an act of status have been read
        --Setting:Name=v   a setting of the service, for example --Database:ConnectionString="Data Source=/data/register.db"

        Exit status: 0 done, 1 the document was refused, 2 the command cannot be understood.
        """;

    /// <summary>The arguments, or what is wrong with them.</summary>
    public static (ImportArguments? Arguments, string? Problem) Parse(IReadOnlyList<string> words)
    {
        string? file = null, instrument = null, asAt = null;
        var isDryRun = false;
        var accepted = new List<string>();
        var settings = new List<string>();
        for (var i = 0; i < words.Count; i++)
        {
            switch (words[i])
            {
                case "--dry-run":
                    isDryRun = true;
                    break;
                case "--instrument" or "--accept" or "--as-at" when i + 1 == words.Count:
                    return (null, $"{words[i]} needs a value.");
                case "--instrument":
                    instrument = words[++i].ToLowerInvariant();
                    break;
                case "--accept":
                    accepted.Add(words[++i]);
                    break;
                case "--as-at":
                    asAt = words[++i];
                    break;
                case var setting when IsSetting(setting):
                    settings.Add(setting);
                    break;
                case var option when option.StartsWith('-'):
                    return (null, $"There is no option {option}.");
                case var second when file is not null:
                    return (null, $"One file at a time: {file}, then {second}.");
                default:
                    file = words[i];
                    break;
            }
        }

        if (accepted.Find(static word => !Code<ImportAcceptance>.TryParse(word, out _)) is { } unknown)
            return (null, $"--accept {unknown} is unknown; it is one of {string.Join(", ", Code<ImportAcceptance>.All)}.");
        DateOnly? day = IsoDate.TryParseDay(asAt ?? "", out var read) ? read : null;
        if (asAt is not null && day is null)
            return (null, $"--as-at {asAt} is no day; write it as 2026-02-03.");
        if (file is null)
            return (null, "Which file?");
        var format = SourceFormats.OfFileName(file);
        var isArchive = Path.GetExtension(file).Equals(".zip", StringComparison.OrdinalIgnoreCase);
        if (format is null && !isArchive)
            return (null, $"{file} is neither .html, .xml, .csv nor .zip.");
        return isArchive && ((instrument ?? asAt) is not null || accepted.Count > 0)
            ? (null, "An archive is imported whole: --instrument, --as-at and --accept do not go with it.")
            : (new(file, format, instrument, isDryRun, day, ImportDecisions.Of(accepted), settings), null);
    }

    private static bool IsSetting(string word) => word.StartsWith("--", StringComparison.Ordinal)
        && word.Contains(':', StringComparison.Ordinal)
        && word.Contains('=', StringComparison.Ordinal);
}
