using System.Globalization;
using MineAction.Api.Imports.Reading.Text;
using MineAction.TreatyLaw.Actions;
using MineAction.TreatyLaw.Wording;

namespace MineAction.Api.Imports.Planning;

/// <summary>An act of which a document says something else than the register.</summary>
/// <param name="Before">What the register says.</param>
/// <param name="After">What it would say after the document.</param>
internal sealed record ChangedAct(TreatyAction Before, TreatyAction After)
{
    /// <summary>Its number in the plan, by which it is accepted.</summary>
    public int Number { get; init; }

    /// <summary>
    /// What differs, value by value: <c>date 1998-04-01 → 1998-04-02</c>. The source is named only where nothing else differs.
    /// </summary>
    public string Difference
    {
        get
        {
            var differences = Values(Before).Zip(Values(After))
                .Where(pair => pair.First.Value != pair.Second.Value)
                .Select(pair => $"{pair.First.Name} {pair.First.Value} → {pair.Second.Value}")
                .ToList();
            return differences.Count > 0 ? string.Join(", ", differences) : $"source {Before.Source.Title} → {After.Source.Title}";
        }
    }

    private static (string Name, string Value)[] Values(TreatyAction action) =>
    [
        ("kind", Code<TreatyActionKind>.Of(action.Kind)),
        ("date", Text(action.Date)),
        ("effectiveOn", Text(action.EffectiveOn)),
        ("effectDeferred", action.EffectDeferred ? "true" : "false"),
        ("contested", action.Contested ? "true" : "false"),
        ("note", action.Note is null ? "none" : $"\"{PlainText.Excerpt(action.Note)}\""),
    ];

    private static string Text(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "none";
}
