using System.Text;
using MineAction.Api.Imports.Reading;
using MineAction.Api.Imports.Reading.Documents;
using MineAction.Api.Storage.Facts;
using MineAction.Api.Tests.Hosting;
using MineAction.TreatyLaw;
using MineAction.TreatyLaw.Participants;

namespace MineAction.Api.Tests.Imports.Reading;

/// <summary>
/// The depositary's documents, which stand beside the repository and are not part of it, and a reader that knows the shipped names.
/// </summary>
internal static class Depositary
{
    public static RegisterFacts Facts { get; } = FactsReader.Read(name => EmbeddedResource.Open($"migrations/facts/{name}"));

    public static NameIndex Names { get; } = new(Facts.Participants, Facts.Names, Facts.Aliases);

    public static Task<StatusDocument> ReadPageAsync(string treaty) => ReadAsync($"pages/{treaty}.html", SourceFormat.Html);

    public static Task<StatusDocument> ReadXmlAsync(string name) => ReadAsync($"xml/{name}.en.xml", SourceFormat.Xml);

    public static Task<StatusDocument> ReadAsync(byte[] bytes, SourceFormat format) =>
        new DocumentReader(Names).ReadAsync(new MemoryStream(bytes), format, CancellationToken.None);

    public static Task<StatusDocument> ReadAsync(string text, SourceFormat format, Encoding encoding) =>
        ReadAsync(encoding.GetBytes(text), format);

    /// <summary>The bytes of a document; the test is ignored where the documents are absent.</summary>
    public static byte[] BytesOf(string path) => BesideRepository.BytesOf("depositary", path);

    private static Task<StatusDocument> ReadAsync(string path, SourceFormat format) => ReadAsync(BytesOf(path), format);
}
