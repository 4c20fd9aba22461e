using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json;
using CsvHelper;
using MineAction.Api.Storage.Facts;
using MineAction.TreatyLaw;

namespace MineAction.Api.Imports.Reading;

/// <summary>Reader of the archive in which this service exports a whole register: a zip of tables with their checksums.</summary>
internal static class ArchiveReader
{
    private const string Sums = "SHA256SUMS";

    /// <summary>The facts of the archive, or why there are none: a file is missing, was changed, or says what cannot be.</summary>
    public static (RegisterFacts? Facts, string? Problem) Read(Stream archive)
    {
        try
        {
            using var zip = new ZipArchive(archive, ZipArchiveMode.Read);
            if (ProblemWith(zip) is { } problem)
                return (null, problem);
            var facts = FactsReader.Read(name => zip.GetEntry(name)?.Open());
            var register = new TreatyRegister(facts);
            // Facts for which no curve can be computed fail here, and not at the first request.
            foreach (var instrument in facts.Instruments)
                _ = register.StatusOf(instrument.Id)!.Curve;
            return (facts, null);
        }
        catch (InvalidDataException)
        {
            return (null, "This is no zip archive, or it is cut off.");
        }
        catch (Exception e) when (e is FormatException or CsvFormatException or JsonException or ArgumentException or KeyNotFoundException)
        {
            return (null, $"The archive cannot be read: {e.Message}");
        }
    }

    private static string? ProblemWith(ZipArchive zip)
    {
        var files = FactsWriter.Files.Select(static file => file.Name)
            // Archives of earlier releases do not have these.
            .Where(name => name is not (FactsReader.Readings or FactsTables.InstrumentsCsv) || zip.GetEntry(name) is not null)
            .ToList();
        if (files.Append(Sums).FirstOrDefault(name => zip.GetEntry(name) is null) is { } missing)
            return $"The archive is not our export of a register: it has no {missing}.";
        using var reader = new StreamReader(zip.GetEntry(Sums)!.Open());
        var sums = reader.ReadToEnd().Split('\n').Select(static line => line.Split("  ")).Where(static parts => parts.Length == 2)
            .ToDictionary(static parts => parts[1], static parts => parts[0]);
        return files.Find(name => sums.GetValueOrDefault(name) != SumOf(zip.GetEntry(name)!)) is { } changed
            ? $"{changed} is not as it was exported: its checksum differs from that in {Sums}. "
                + "To import changed actions, import actions.csv alone."
            : null;
    }

    private static string SumOf(ZipArchiveEntry entry)
    {
        using var content = entry.Open();
        return Convert.ToHexStringLower(SHA256.HashData(content));
    }
}
