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
/// <param name="StatusAsAt">The day of which the document speaks, where it prints none.</param>
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

        import FILE [--instrument SLUG] [--dry-run] [--accept WHAT ...] [--status-as-at DAY]
               [--Setting:Name=value ...]

        FILE               a status page (.html, .mhtml) or status XML (.xml) of the depositary, or an export of actions (.csv);
                           or register.zip, an export of a whole register, with which an empty database begins
        --instrument SLUG  the instrument that the document is of, where the document does not say it
        --dry-run          show the plan, record nothing
        --accept WHAT      changes: where document and register differ, the document prevails
                           older: the document is older than the source of what it would change
                           unread: the passages that may hide an act of status have been read
        --status-as-at DAY the day of which the document speaks (yyyy-MM-dd), where it prints none, as the XML
        --Setting:Name=v   a setting of the service, for example --Database:ConnectionString="Data Source=/data/register.db"

        Exit status: 0 done, 1 the document was refused, 2 the command cannot be understood.
        """;

    /// <summary>The arguments, or what is wrong with them.</summary>
    public static (ImportArguments? Arguments, string? Problem) Parse(IReadOnlyList<string> words)
    {
        string? file = null, instrument = null, statusAsAt = null;
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
                case "--instrument" or "--accept" or "--status-as-at" when i + 1 == words.Count:
                    return (null, $"{words[i]} needs a value.");
                case "--instrument":
                    instrument = words[++i].ToLowerInvariant();
                    break;
                case "--accept":
                    accepted.Add(words[++i]);
                    break;
                case "--status-as-at":
                    statusAsAt = words[++i];
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
        var day = IsoDate.TryParseDay(statusAsAt, out var parsed) ? parsed : (DateOnly?)null;
        if (statusAsAt is not null && day is null)
            return (null, $"--status-as-at {statusAsAt} is no day as yyyy-MM-dd.");
        if (file is null)
            return (null, "Which file?");
        var format = SourceFormats.OfFileName(file);
        var isArchive = Path.GetExtension(file).Equals(".zip", StringComparison.OrdinalIgnoreCase);
        if (format is null && !isArchive)
            return (null, $"{file} is neither .html, .mhtml, .xml, .csv nor .zip. {DocumentSignature.SaveThePage}");
        if (isArchive && ((instrument ?? statusAsAt) is not null || accepted.Count > 0))
            return (null, "An archive is imported whole: --instrument, --accept and --status-as-at do not go with it.");
        return format == SourceFormat.Xml && day is null
            ? (null, "The XML prints no day: name the day of which it speaks by --status-as-at.")
            : (new(file, format, instrument, isDryRun, day, ImportDecisions.Of(accepted), settings), null);
    }

    /// <summary>Whether a word is a setting of the service: <c>--Database:Engine=sqlite</c>.</summary>
    public static bool IsSetting(string word) => word.StartsWith("--", StringComparison.Ordinal)
        && word.Contains(':', StringComparison.Ordinal)
        && word.Contains('=', StringComparison.Ordinal);
}
