namespace MineAction.Api.Imports.Reading.Text;

/// <summary>The number that the depositary gives to a treaty: <c>XXVI-5</c>.</summary>
internal static class TreatyNumber
{
    /// <summary>The chapter is the number's first part, in Roman numerals: XXVI-5 stands in chapter 26.</summary>
    public static int ChapterOf(string number)
    {
        var values = number.Split('-')[0]
            .Select(letter => letter switch { 'I' => 1, 'V' => 5, 'X' => 10, 'L' => 50, _ => 0 })
            .ToList();
        return values.Select((value, place) => place + 1 < values.Count && value < values[place + 1] ? -value : value).Sum();
    }
}
