using MineAction.TreatyLaw.Wording;

namespace MineAction.Api.Http.Localization;

/// <summary>Long date format of the six languages, as the <c>Intl</c> of the widget's browser writes it.</summary>
internal static class LongDate
{
    private static readonly string[] ArabicMonths =
        ["يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو", "يوليو", "أغسطس", "سبتمبر", "أكتوبر", "نوفمبر", "ديسمبر"];

    private static readonly string[] SpanishMonths =
        ["enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre"];

    private static readonly string[] RussianMonths =
        ["января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября", "октября", "ноября", "декабря"];

    /// <summary>"1 March 2026", "1er mars 2026", "1 de marzo de 2026", "1 марта 2026 г.", "2026年3月1日", "1 مارس 2026".</summary>
    public static string Of(string language, DateOnly day) => language switch
    {
        "ar" => FormattableString.Invariant($"{day.Day} {ArabicMonths[day.Month - 1]} {day.Year}"),
        "es" => FormattableString.Invariant($"{day.Day} de {SpanishMonths[day.Month - 1]} de {day.Year}"),
        "ru" => FormattableString.Invariant($"{day.Day} {RussianMonths[day.Month - 1]} {day.Year} г."),
        "zh" => FormattableString.Invariant($"{day.Year}年{day.Month}月{day.Day}日"),
        _ => Day.InWords(day).In(language),
    };
}
