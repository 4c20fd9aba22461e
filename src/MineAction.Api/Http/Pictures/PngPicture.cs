using System.Runtime.InteropServices;
using System.Text;
using NetVips;

namespace MineAction.Api.Http.Pictures;

/// <summary>
/// PNG renderer of SVG documents, by libvips with Pango: Arabic is shaped, bidirectional text is ordered, and the shipped fonts stand for
/// all six scripts. Loaded at the first picture.
/// </summary>
internal static class PngPicture
{
    private static readonly Lazy<bool> Prepared = new(Prepare);

    /// <summary>The picture of a document in its own size, or <paramref name="scale"/> times that size.</summary>
    public static byte[] Of(string svg, double scale = 1)
    {
        _ = Prepared.Value;
        using var image = Image.SvgloadBuffer(Encoding.UTF8.GetBytes(svg), scale: scale);
        // Few colours in large areas: a palette is a third of the size.
        return image.PngsaveBuffer(palette: true, compression: 9);
    }

    private static bool Prepare()
    {
        // In the environment of the C library, where fontconfig looks; .NET keeps a copy of its own.
        if (!OperatingSystem.IsWindows())
            _ = SetEnvironmentVariable(TextOf("FONTCONFIG_FILE"), TextOf(Path.Combine(AppContext.BaseDirectory, "fonts", "fonts.conf")), 1);
        // Requests are what runs in parallel here, and no picture is drawn twice in a row.
        NetVips.NetVips.Concurrency = 1;
        Cache.Max = 0;
        return true;
    }

    [DllImport("libc", EntryPoint = "setenv", ExactSpelling = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int SetEnvironmentVariable(byte[] name, byte[] value, int overwrite);

    // As C has it: in UTF-8, with a zero at the end.
    private static byte[] TextOf(string text) => Encoding.UTF8.GetBytes(text + '\0');
}
