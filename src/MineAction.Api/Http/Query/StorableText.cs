using System.Xml;

namespace MineAction.Api.Http.Query;

/// <summary>
/// Text that every engine, format and feed can hold: Unicode without control characters, as XML 1.0 delimits it. PostgreSQL has no U+0000,
/// UTF-8 no half of a surrogate pair, XML neither these nor most other control characters.
/// </summary>
internal static class StorableText
{
    /// <summary>What is wrong with a text; null where nothing is.</summary>
    public static string? Fault(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                i++;
            else if (!XmlConvert.IsXmlChar(text[i]))
                return $"holds U+{(int)text[i]:X4}, which is no character of a text.";
        }

        return null;
    }
}
