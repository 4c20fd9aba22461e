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
internal sealed class RegisterArchive(RegisterSnapshot snapshot) : IResult
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
        var sums = new StringBuilder();
        await AddAsync("README.txt", part => part.WriteAsync(Encoding.UTF8.GetBytes(Readme()), cancellation).AsTask());
        foreach (var (name, writeAsync) in FactsWriter.Files)
            await AddAsync(name, part => writeAsync(part, snapshot.Register.Facts, cancellation));
        await AddAsync("SHA256SUMS", part => part.WriteAsync(Encoding.ASCII.GetBytes(sums.ToString()), cancellation).AsTask());

        async Task AddAsync(string name, Func<Stream, Task> writeAsync)
        {
            var entry = zip.CreateEntry(name, CompressionLevel.Optimal);
            // The same revision is the same bytes, whenever it is asked for.
            entry.LastWriteTime = snapshot.Revision.RecordedAt.ToUniversalTime();
            using var hash = SHA256.Create();
            await using (var part = entry.Open())
            await using (var hashed = new CryptoStream(part, hash, CryptoStreamMode.Write, leaveOpen: true))
                await writeAsync(hashed);
            sums.Append(Convert.ToHexStringLower(hash.Hash!)).Append("  ").Append(name).Append('\n');
        }
    }

    private string Readme() => $"""
        {DatasetDescription.Title}
        revision {snapshot.Revision.Id}, recorded at {IsoDate.Of(snapshot.Revision.RecordedAt)}

        {Localizer.InEnglish(DatasetDescription.Summary)}

        Files
        instruments.json       the instruments with their clauses
        states.csv             States and organizations; regions and groups are today's
        state-names.csv        their names in Arabic, Chinese, English, French, Russian and Spanish
        state-aliases.csv      every name under which treaty tables know them
        actions.csv            every treaty action with its source and its reliability
        published-figures.csv  counts that public documents state, to be compared with ours
        depositary-readings.csv  the newest document of the depositary that was read of each instrument, and its day: dataThrough
        SHA256SUMS             check with: sha256sum -c SHA256SUMS

        CSV is UTF-8 (RFC 4180). Days are yyyy-MM-dd; "until" is the first day no longer. Texts are written as they are, so that they can be
        read back: take care that a spreadsheet does not run one that begins with = as a formula.

        Depositary's data through: {(DatasetDescription.DataThrough(snapshot) is { } day ? IsoDate.Of(day) : "unknown")}
        Source: {DatasetDescription.Source}. {DatasetDescription.SourceUrl}
        Licence: {DatasetDescription.LicenceName}. {DatasetDescription.LicenceUrl}
        Suggested citation: {DatasetDescription.Citation(snapshot)}

        {Localizer.InEnglish(DatasetDescription.Disclaimer)}

        """.ReplaceLineEndings("\n");
}
