using System.Text;
using System.Xml;
using MineAction.Api.Http.Query;

namespace MineAction.Api.Features.Changes;

/// <summary>A part of a feed as Atom 1.0 (RFC 4287), paged as RFC 5005 has it.</summary>
/// <param name="host">Where the service is reached: <c>https://example.org</c>.</param>
internal sealed class AtomFeed(string host)
{
    private const string Atom = "http://www.w3.org/2005/Atom";
    private const string Path = "/v1/changes.atom";

    public byte[] Write(FeedPage page)
    {
        using var stream = new MemoryStream();
        var settings = new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true, CheckCharacters = false };
        using (var xml = XmlWriter.Create(stream, settings))
        {
            xml.WriteStartElement("feed", Atom);
            xml.WriteAttributeString("xml", "lang", null, page.Language);
            xml.WriteElementString("id", Atom, "urn:mineaction-api:changes" + (page.Instrument is { } about ? $":{about.Id}" : ""));
            xml.WriteElementString("title", Atom, Legible(page.Title));
            xml.WriteElementString("updated", Atom, IsoDate.Of(page.Updated));
            WriteLink(xml, "self", "application/atom+xml", page.AddressOf(Path, page.Before));
            if (page.Next is { } next)
                WriteLink(xml, "next", "application/atom+xml", page.AddressOf(Path, next));
            WriteLink(xml, "alternate", "text/html", page.Instrument is { } instrument ? $"/i/{instrument.Id}" : "/");
            foreach (var entry in page.Entries)
                WriteEntry(xml, entry);
            xml.WriteEndElement();
        }

        return stream.ToArray();
    }

    private void WriteEntry(XmlWriter xml, FeedEntry entry)
    {
        xml.WriteStartElement("entry", Atom);
        xml.WriteElementString("id", Atom, entry.Id);
        xml.WriteElementString("title", Atom, Legible(entry.Title));
        xml.WriteElementString("updated", Atom, IsoDate.Of(entry.At));
        xml.WriteStartElement("author", Atom);
        xml.WriteElementString("name", Atom, Legible(entry.Author));
        xml.WriteEndElement();
        WriteLink(xml, "alternate", "text/html", entry.Page);
        WriteLink(xml, "related", "application/json", entry.Data);
        xml.WriteElementString("summary", Atom, Legible(entry.Sentence));
        xml.WriteEndElement();
    }

    private void WriteLink(XmlWriter xml, string relation, string type, string path)
    {
        xml.WriteStartElement("link", Atom);
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("type", type);
        xml.WriteAttributeString("href", host + path);
        xml.WriteEndElement();
    }

    // A text may hold characters that XML cannot.
    private static string Legible(string text) =>
        string.Concat(text.Select(letter => XmlConvert.IsXmlChar(letter) || char.IsSurrogate(letter) ? letter : '\uFFFD'));
}
