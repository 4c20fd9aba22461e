namespace MineAction.Api.Storage.Sqlite;

/// <summary>The file that holds the register where the configuration names none.</summary>
internal static class RegisterFile
{
    public const string Name = "register.db";

    /// <summary>
    /// The file in the content root; or that in the folder the service was started from, where an earlier version kept it, if there is
    /// one and no other.
    /// </summary>
    /// <exception cref="StartupException">There are two, and only the operator knows which is the register.</exception>
    public static string Find(string contentRoot, string startedFrom)
    {
        var beside = Path.GetFullPath(Path.Combine(contentRoot, Name));
        var former = Path.GetFullPath(Path.Combine(startedFrom, Name));
        if (beside == former || !File.Exists(former))
            return beside;
        return !File.Exists(beside)
            ? former
            : throw new StartupException(
                $"There are two databases, {beside} and {former} (where an earlier version kept it); name the one that is the register: "
                + $"Database:ConnectionString='Data Source={beside}', or remove the other.");
    }
}
