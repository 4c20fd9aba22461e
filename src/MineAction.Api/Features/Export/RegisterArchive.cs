using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using MineAction.Api.Http.Formats;
using MineAction.Api.Http.Limits;
using MineAction.Api.Http.Localization;
using MineAction.Api.Http.Query;
using MineAction.Api.Register;
using MineAction.Api.Storage.Facts;

namespace MineAction.Api.Features.Export;

/// <summary>A revision of the register as a zip.</summary>
internal sealed class RegisterArchive(RegisterSnapshot snapshot, ArchiveTables tables) : IResult
{
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        // An archive written asynchronously to the network comes out two bytes short (.NET 10.0), so that it is held in memory. It needs no
        // temporary file, which the service may not be able to write.
        var heavy = httpContext.RequestServices.GetRequiredService<HeavyAnswers>();
        await heavy.ExecuteAsync(httpContext, snapshot.Register.Actions.Count, async () =>
        {
            using var buffer = new MemoryStream();
            using (var zip = new ZipArchive(buffer, ZipArchiveMode.Create, leaveOpen: true))
                await WriteAsync(zip, httpContext.RequestAborted);
            buffer.Position = 0;
            await buffer.CopyToAsync(httpContext.Response.Body, httpContext.RequestAborted);
        });
    }

    private async Task WriteAsync(ZipArchive zip, CancellationToken cancellation)
    {
        var facts = snapshot.Register.Facts;
        var files = new List<ArchiveFile>();
        await AddTextAsync("README.txt", Readme());
        foreach (var (name, writeAsync) in FactsWriter.Files)
            await AddAsync(
                name, FactsTables.All.FirstOrDefault(table => table.CsvName == name), part => writeAsync(part, facts, cancellation));
        foreach (var table in tables == ArchiveTables.Parquet ? FactsTables.All : [])
            await AddAsync($"{table.Name}.parquet", table, part => ParquetTable.WriteAsync(part, table, facts, cancellation));
        await AddTextAsync(DataPackage.FileName, DataPackage.Of(snapshot, files.Skip(1)));
        await AddTextAsync("SHA256SUMS", string.Concat(files.Select(file => $"{file.Sha256}  {file.Name}\n")));

        Task AddTextAsync(string name, string text) =>
            AddAsync(name, null, part => part.WriteAsync(Encoding.UTF8.GetBytes(text), cancellation).AsTask());

        async Task AddAsync(string name, FactsTable? table, Func<Stream, Task> writeAsync)
        {
            using var content = new MemoryStream();
            await writeAsync(content);
            var bytes = content.ToArray();
            var entry = zip.CreateEntry(name, CompressionLevel.Optimal);
            // The same revision is the same bytes, whenever it is asked for.
            entry.LastWriteTime = snapshot.Revision.RecordedAt.ToUniversalTime();
            await using var part = entry.Open();
            await part.WriteAsync(bytes, cancellation);
            files.Add(new(name, table, bytes.Length, Convert.ToHexStringLower(SHA256.HashData(bytes))));
        }
    }

    private string Readme() => $"""
        {DatasetDescription.Title}
        revision {snapshot.Revision.Id}, recorded at {IsoDate.Of(snapshot.Revision.RecordedAt)}

        {Localizer.InEnglish(DatasetDescription.Summary)}

        Files
        datapackage.json       what each column is, which are keys, licence and horizon (Frictionless Data)
        instruments.json       the instruments with their clauses
        instruments.csv        the instruments, for joining
        states.csv             States and organizations; regions and groups are today's
        state-names.csv        their names in Arabic, Chinese, English, French, Russian and Spanish
        state-aliases.csv      every name under which treaty tables know them
        actions.csv            every treaty action with its source and its reliability
        published-figures.csv  counts that public documents state, to be compared with ours
        depositary-readings.csv  the newest document of the depositary that was read of each instrument, and its day: dataThrough
        SHA256SUMS             check with: sha256sum -c SHA256SUMS

        With tables=parquet every table is there as Apache Parquet too. CSV is UTF-8 (RFC 4180); booleans are TRUE and FALSE. Days
        are yyyy-MM-dd; "until" is the first day no longer. Texts are written as they are, so that they can be
        read back: take care that a spreadsheet does not run one that begins with = as a formula.

        Depositary's data through: {(DatasetDescription.DataThrough(snapshot) is { } day ? IsoDate.Of(day) : "unknown")}
        Source: {DatasetDescription.Source}. {DatasetDescription.SourceUrl}
        Licence: {DatasetDescription.LicenceName}. {DatasetDescription.LicenceUrl}
        Suggested citation: {DatasetDescription.Citation(snapshot)}

        {Localizer.InEnglish(DatasetDescription.Disclaimer)}

        """.ReplaceLineEndings("\n");
}
