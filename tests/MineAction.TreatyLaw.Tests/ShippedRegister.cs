using System.Globalization;
using CsvHelper;
using MineAction.Api;
using MineAction.Api.Storage.Facts;
using MineAction.TreatyLaw.Actions;

namespace MineAction.TreatyLaw.Tests;

/// <summary>The register of the shipped facts, and what others publish about them.</summary>
internal static class ShippedRegister
{
    public static TreatyRegister Register { get; } =
        new(FactsReader.Read(name => EmbeddedResource.Open($"migrations/facts/{name}")));

    public static TreatyStatus StatusOf(string instrument) =>
        Register.StatusOf(instrument) ?? throw new ArgumentException($"The shipped facts have no '{instrument}'.", nameof(instrument));

    /// <summary>The shipped register and further acts, each with the next id.</summary>
    public static TreatyRegister With(params TreatyAction[] acts)
    {
        var facts = Register.Facts;
        var next = facts.Actions.Max(action => action.Id) + 1;
        return new(facts with { Actions = [.. facts.Actions, .. acts.Select((act, index) => act with { Id = next + index })] });
    }

    public static TreatyAction Act(
        string instrument, string participant, TreatyActionKind kind, string? date, string? effectiveOn = null) =>
        new()
        {
            Id = 0,
            Instrument = instrument,
            Participant = participant,
            Kind = kind,
            Date = date is null ? null : Day(date),
            EffectiveOn = effectiveOn is null ? null : Day(effectiveOn),
            Source = new Source("A depositary notification", null, null, null, Reliability.Depositary),
        };

    /// <summary>The rows of a file beside the tests, each as its fields by name. Never empty.</summary>
    public static IReadOnlyList<IReadOnlyDictionary<string, string>> ReadExpected(string file)
    {
        using var csv = CsvReader.FromFile(
            Path.Combine(AppContext.BaseDirectory, "Expected", file), CsvReaderOptions.Default, FileOptions.None);
        var rows = new List<IReadOnlyDictionary<string, string>>();
        while (csv.Read())
            rows.Add(csv.Headers.ToDictionary(header => header, csv.GetString));
        return rows.Count > 0 ? rows : throw new InvalidDataException($"{file} has no rows.");
    }

    public static DateOnly Day(string iso) => DateOnly.ParseExact(iso, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
