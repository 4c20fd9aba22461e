using System.Buffers.Binary;
using System.Text;
using MineAction.Api.Tests.Hosting;

namespace MineAction.Api.Tests.Http.Pictures;

/// <summary>Which characters an OpenType font has, read from its table <c>cmap</c> (formats 4 and 12).</summary>
internal static class FontFile
{
    public static HashSet<int> CharactersOf(string name)
    {
        var path = Repository.PathOf("src", "MineAction.Api", "Http", "Pictures", "Fonts", name);
        ReadOnlySpan<byte> font = File.ReadAllBytes(path);
        var cmap = font[Table(font, "cmap")..];
        var characters = new HashSet<int>();
        for (var i = 0; i < U16(cmap, 2); i++)
        {
            var subtable = cmap[(int)U32(cmap, 4 + (i * 8) + 4)..];
            if (U16(subtable, 0) == 4)
                AddSegments(subtable, characters);
            else if (U16(subtable, 0) == 12)
                AddGroups(subtable, characters);
        }

        return characters;
    }

    private static int Table(ReadOnlySpan<byte> font, string tag)
    {
        for (var i = 0; i < U16(font, 4); i++)
        {
            if (Encoding.ASCII.GetString(font.Slice(12 + (i * 16), 4)) == tag)
                return (int)U32(font, 12 + (i * 16) + 8);
        }

        throw new InvalidDataException($"The font has no table {tag}.");
    }

    private static void AddSegments(ReadOnlySpan<byte> subtable, HashSet<int> characters)
    {
        var twice = U16(subtable, 6);
        for (var i = 0; i < twice; i += 2)
        {
            var (end, start) = (U16(subtable, 14 + i), U16(subtable, 16 + twice + i));
            characters.UnionWith(Enumerable.Range(start, end - start + 1));
        }
    }

    private static void AddGroups(ReadOnlySpan<byte> subtable, HashSet<int> characters)
    {
        for (var i = 0; i < U32(subtable, 12); i++)
        {
            var (start, end) = ((int)U32(subtable, 16 + (i * 12)), (int)U32(subtable, 20 + (i * 12)));
            characters.UnionWith(Enumerable.Range(start, end - start + 1));
        }
    }

    private static int U16(ReadOnlySpan<byte> bytes, int at) => BinaryPrimitives.ReadUInt16BigEndian(bytes[at..]);

    private static uint U32(ReadOnlySpan<byte> bytes, int at) => BinaryPrimitives.ReadUInt32BigEndian(bytes[at..]);
}
