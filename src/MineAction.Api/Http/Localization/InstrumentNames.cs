using System.Runtime.CompilerServices;
using MineAction.TreatyLaw;
using MineAction.TreatyLaw.Instruments;
using MineAction.TreatyLaw.Wording;

namespace MineAction.Api.Http.Localization;

/// <summary>
/// Instruments by slug, by the depositary's number (XXVI-5), and by every name they are known by: title, short title and other names in
/// use, in six languages.
/// </summary>
internal static class InstrumentNames
{
    private static readonly ConditionalWeakTable<TreatyRegister, SearchIndex<Instrument>> Indexes = [];

    /// <summary>The index of a register, made at the first question.</summary>
    public static SearchIndex<Instrument> Of(TreatyRegister register) => Indexes.GetValue(register, static each => new(
        each.Instruments.Values.SelectMany(NamesOf),
        [
            .. each.Instruments.Values.Select(instrument => (instrument.Id, instrument)),
            .. each.Instruments.Values.Select(instrument => (instrument.UntcReference ?? "", instrument)),
        ]));

    private static IEnumerable<SearchEntry<Instrument>> NamesOf(Instrument instrument) => Languages.All
        .SelectMany(language => Labels.Of($"{instrument.Id}.known", language, "").Split("; ")
            .Append(Localizer.Of(language).Title(instrument))
            .Append(Labels.Of($"{instrument.Id}.title", language, "")))
        .Prepend(instrument.Id)
        .Concat([instrument.ShortTitle, instrument.Title, .. instrument.AlsoKnownAs])
        .Where(name => name.Length > 0)
        .Distinct()
        .Select(name => new SearchEntry<Instrument>(instrument, name));
}
