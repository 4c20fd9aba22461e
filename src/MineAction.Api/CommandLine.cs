using MineAction.Api.Storage.Backups;

namespace MineAction.Api;

/// <summary>The words after the name of the program, where they are no command: settings of the service.</summary>
internal static class CommandLine
{
    /// <summary>The sections that a setting may stand in, ours first. What has no section is the framework's: urls, environment.</summary>
    public static readonly IReadOnlyList<string> Sections =
        ["Database", "Depositary", "Limits", "Proxy", "RateLimit", "Site", "Webhooks", "Authentication", "Kestrel", "Logging"];

    public static bool AsksForHelp(string[] words) =>
        words is ["--help" or "-h" or "-?" or "help", ..] or [BackupCommand.Name or RestoreCommand.Name, "--help" or "-h"];

    /// <summary>The settings of a service that is to be started.</summary>
    /// <exception cref="StartupException">A word is neither setting nor command: a mistyped command must not start a server.</exception>
    public static string[] SettingsOf(string[] words)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (!words[i].StartsWith("--", StringComparison.Ordinal) || words[i].Length == 2)
                throw new StartupException($"There is no command '{words[i]}'. --help lists the commands and the settings.");
            var name = words[i][2..].Split('=')[0];
            if (name.Split(':') is [var section, _, ..] && !Sections.Contains(section, StringComparer.OrdinalIgnoreCase))
                throw new StartupException($"There is no setting {name}. --help lists the commands and the settings.");
            // --name=value, or --name value.
            if (!words[i].Contains('=', StringComparison.Ordinal) && ++i == words.Length)
                throw new StartupException($"--{name} needs a value: --{name}=… --help lists the commands and the settings.");
        }

        return words;
    }
}
