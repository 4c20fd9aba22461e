using System.Globalization;
using System.Text;
using System.Xml;
using MineAction.Api.Features.Shared;
using MineAction.Api.Features.Shared.Records;
using MineAction.Api.Http.Formats;
using MineAction.Api.Http.Localization;
using MineAction.Api.Http.Query;
using MineAction.TreatyLaw.Actions;
using MineAction.TreatyLaw.Instruments;
using MineAction.TreatyLaw.Reconciliations;
using MineAction.TreatyLaw.Wording;

namespace MineAction.Api.Features.Changes;

/// <summary>Changes as Atom 1.0 (RFC 4287).</summary>
/// <param name="context">The register that the entries are made from.</param>
/// <param name="host">Where the service is reached: <c>https://example.org</c>.</param>
internal sealed class AtomFeed(QueryContext context, string host)
{
    private const string Atom = "http://www.w3.org/2005/Atom";

    /// <param name="instrument">The instrument it is about; null for all.</param>
    /// <param name="changes">Newest first.</param>
    /// <param name="begun">When the record began: the age of a feed without entries.</param>
    public byte[] Write(Instrument? instrument, IReadOnlyList<RecordChangeItem> changes, DateTimeOffset begun)
    {
        using var stream = new MemoryStream();
        var settings = new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true, CheckCharacters = false };
        using (var xml = XmlWriter.Create(stream, settings))
        {
            var query = instrument is null ? "" : $"?instrument={instrument.Id}";
            xml.WriteStartElement("feed", Atom);
            xml.WriteElementString("id", Atom, "urn:mineaction-api:changes" + (instrument is null ? "" : $":{instrument.Id}"));
            var scope = instrument is null ? "" : $": {instrument.ShortTitle}";
            var through = instrument is null
                ? DatasetDescription.DataThrough(context.Snapshot)
                : context.StatusOf(instrument.Id).DataThrough;
            var title = Localizer.Of(Languages.Default).Figure($"Changes to the register of treaty actions{scope}", context.DayOf(through));
            xml.WriteElementString("title", Atom, title);
            xml.WriteElementString("updated", Atom, IsoDate.Of(changes.Count > 0 ? changes[0].RecordedAt : begun));
            WriteLink(xml, "self", "application/atom+xml", "/v1/changes.atom" + query);
            WriteLink(xml, "alternate", "application/json", "/v1/changes");
            foreach (var change in changes)
                WriteEntry(xml, change);
            xml.WriteEndElement();
        }

        return stream.ToArray();
    }

    private void WriteEntry(XmlWriter xml, RecordChangeItem change)
    {
        var action = change.Action ?? change.Before;
        var (what, title, address) = SubjectOf(change);
        xml.WriteStartElement("entry", Atom);
        xml.WriteElementString("id", Atom, $"urn:mineaction-api:change:{change.Revision}:{what}");
        xml.WriteElementString("title", Atom, Legible($"{title} ({Code<ChangeKind>.Of(change.Change).Replace('-', ' ')})"));
        xml.WriteElementString("updated", Atom, IsoDate.Of(change.RecordedAt));
        xml.WriteStartElement("author", Atom);
        xml.WriteElementString("name", Atom, Legible(change.Author));
        xml.WriteEndElement();
        WriteLink(xml, "alternate", "application/json", address);
        var reference = action?.Source.Reference is { } given ? $" ({given})" : "";
        xml.WriteElementString("summary", Atom, Legible(change.Reason + reference));
        xml.WriteEndElement();
    }

    /// <summary>What an entry is about: its part of the entry's id, its title, and where it can be read.</summary>
    private (string What, string Title, string Address) SubjectOf(RecordChangeItem change)
    {
        var changes = $"/v1/changes?after={change.Revision - 1}&revision={change.Revision}";
        if ((change.Action ?? change.Before) is { } action)
            return (NumberOf(action.Id), TitleOf(action), $"/v1/actions/{action.Id}/history");
        if (change.State is { } state)
            return ($"state-{state.Code}", state.Names["en"], $"/v1/states/{state.Code}?revision={change.Revision}");
        if ((change.Figure ?? change.FigureBefore) is { } figure)
            return ($"figure-{NumberOf(figure.Id)}", TitleOf(figure), changes);
        return change.Instrument is { } instrument
            ? (instrument, ShortTitleOf(instrument), $"/v1/instruments/{instrument}?revision={change.Revision}")
            : ("verified", "Depositary's documents", changes);
    }

    private string TitleOf(ActionItem action)
    {
        var kind = Code<TreatyActionKind>.Of(action.Kind).Replace('-', ' ');
        var date = action.Date is { } day ? $" of {IsoDate.Of(day)}" : "";
        return $"{action.Participant.Name}: {kind}{date}, {ShortTitleOf(action.Instrument)}";
    }

    private string TitleOf(FigureItem figure)
    {
        var count = $"{NumberOf(figure.Value)} {Code<Measure>.Of(figure.Measure).Replace('-', ' ')}";
        return $"{ShortTitleOf(figure.Instrument)}: {count} as of {IsoDate.Of(figure.AsOf)}";
    }

    private string ShortTitleOf(string instrument) => context.StatusOf(instrument).Instrument.ShortTitle;

    private static string NumberOf(long number) => number.ToString(CultureInfo.InvariantCulture);

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
