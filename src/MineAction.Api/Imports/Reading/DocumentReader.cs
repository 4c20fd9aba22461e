using System.Security.Cryptography;
using System.Text;
using MineAction.Api.Imports.Reading.Csv;
using MineAction.Api.Imports.Reading.Documents;
using MineAction.Api.Imports.Reading.Html;
using MineAction.Api.Imports.Reading.Xml;
using MineAction.TreatyLaw.Participants;

namespace MineAction.Api.Imports.Reading;

/// <summary>
/// Reader of source documents in every format. No bytes make it throw: a document that is not what it claims to be has no tables and a
/// finding that says what it is. Time and memory are bounded by <see cref="MaximumBytes"/> and by the parsers' own limits.
/// </summary>
internal sealed class DocumentReader(NameIndex names)
{
    /// <summary>
    /// The largest document that is read. The largest of the depositary's pages is near 1 MB; an export of every treaty of the
    /// Secretary-General, 70,000 actions, near 17 MB.
    /// </summary>
    public const int MaximumBytes = 20 * 1024 * 1024;

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads the whole of <paramref name="content"/>, which may be of any length and need not be seekable.</summary>
    public async Task<StatusDocument> ReadAsync(Stream content, SourceFormat format, CancellationToken cancellation)
    {
        if (await ReadBytesAsync(content, cancellation) is not { } bytes)
        {
            return StatusDocument.Refused(
                format, $"The document is larger than {MaximumBytes / 1024 / 1024} MB; no status page or export is.");
        }

        if (format == SourceFormat.Html && SavedPage.IsArchive(bytes))
        {
            if (SavedPage.PageOf(bytes) is not { } page)
                return StatusDocument.Refused(format, "The web archive (MHTML) has no page in it that can be read; it may be cut off.");
            bytes = page;
        }

        if (DocumentSignature.ProblemWith(bytes, format) is { } problem)
            return StatusDocument.Refused(format, problem, 1);
        return DocumentBounds.Held(Read(bytes, format)) with { Digest = Convert.ToHexStringLower(SHA256.HashData(bytes)) };
    }

    private StatusDocument Read(byte[] bytes, SourceFormat format) => format switch
    {
        SourceFormat.Html => new HtmlStatusPageReader(names).Read(StrictUtf8.GetString(DocumentSignature.WithoutByteOrderMark(bytes))),
        SourceFormat.Xml => XmlStatusReader.Read(bytes),
        SourceFormat.Csv => CsvActionsReader.Read(bytes),
        _ => throw new ArgumentOutOfRangeException(nameof(format), format, "No such format."),
    };

    /// <summary>The bytes of a document; null beyond the limit, and then the rest is not even received.</summary>
    public static async Task<byte[]?> ReadBytesAsync(Stream content, CancellationToken cancellation)
    {
        using var received = new MemoryStream();
        var buffer = new byte[81920];
        int read;
        while ((read = await content.ReadAsync(buffer, cancellation)) > 0)
        {
            if (received.Length + read > MaximumBytes)
                return null;
            received.Write(buffer, 0, read);
        }
        return received.ToArray();
    }
}
