namespace MineAction.Api.Tests.Storage;

/// <summary>File systems that only one process sees: a shell arranges them in a name space of its own, and becomes the service.</summary>
internal static class MountSpace
{
    private static readonly string[] Spaces =
        Environment.IsPrivilegedProcess ? ["--mount"] : ["--mount", "--user", "--map-root-user"];

    /// <summary>The folder stays; everything else is mounted anew, read-only.</summary>
    private const string ReadOnly = """
        mount --make-rprivate /
        mount --bind "$folder" "$folder"
        awk '$4 ~ /^rw/ && $3 !~ /^(proc|devpts)$/ { print $2 }' /proc/self/mounts | grep -vxF "$folder" | while read -r each; do
          mount -o remount,bind,ro "$each"
        done
        """;

    /// <summary>What makes a command see one folder alone that can be written.</summary>
    public static string[] WritableOnly(string folder) => Of(ReadOnly, folder);

    /// <summary>What makes a command see a disk of this size, for example <c>8m</c>, in the place of a folder.</summary>
    public static string[] SmallDisk(string folder, string size) => Of($"mount -t tmpfs -o size={size} tmpfs \"$folder\"", folder);

    /// <summary>A path as a process sees it.</summary>
    public static string PathIn(ServiceProcess service, string path) => $"/proc/{service.Process.Id}/root{path}";

    private static string[] Of(string script, string folder)
    {
        if (!OperatingSystem.IsLinux())
            Assert.Ignore("Name spaces are Linux's.");
        return ["unshare", .. Spaces, "sh", "-c", $"set -e\nfolder=$1\nshift\n{script}\nexec \"$@\"", "sh", folder];
    }
}
