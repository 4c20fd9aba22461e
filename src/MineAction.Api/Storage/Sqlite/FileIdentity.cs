using System.Runtime.InteropServices;
using System.Text;

namespace MineAction.Api.Storage.Sqlite;

/// <summary>Which file stands under a path: another one under the same name is another file.</summary>
/// <param name="Device">The file system.</param>
/// <param name="Node">The file's number there (inode).</param>
internal readonly record struct FileIdentity(ulong Device, ulong Node)
{
    private const int CurrentFolder = -100;
    private const uint NodeOnly = 0x100;

    /// <summary>
    /// The file under <paramref name="path"/>; null where there is none. Elsewhere than on Linux every file there is is the same.
    /// </summary>
    public static FileIdentity? Of(string path)
    {
        if (!OperatingSystem.IsLinux())
            return File.Exists(path) ? default(FileIdentity) : null;
        // struct statx of the kernel, alike on every kind of machine: 256 bytes, stx_ino at 32, stx_dev_major and stx_dev_minor at 136.
        var status = new byte[256];
        return Statx(CurrentFolder, Encoding.UTF8.GetBytes(path + '\0'), 0, NodeOnly, status) == 0
            ? new(BitConverter.ToUInt64(status, 136), BitConverter.ToUInt64(status, 32))
            : null;
    }

    [DllImport("libc", EntryPoint = "statx", ExactSpelling = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Statx(int folder, byte[] path, int flags, uint mask, [Out] byte[] status);
}
