using MineAction.Api.Storage.Facts;

namespace MineAction.Api.Features.Export;

/// <summary>A file in the archive.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Table">The table that it holds; null where it is none.</param>
/// <param name="Bytes">Its length.</param>
/// <param name="Sha256">Its digest, as lower-case hexadecimal digits.</param>
internal sealed record ArchiveFile(string Name, FactsTable? Table, long Bytes, string Sha256);
