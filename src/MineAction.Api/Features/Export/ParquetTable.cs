using MineAction.Api.Storage.Facts;
using MineAction.TreatyLaw;
using Parquet;
using Parquet.Schema;

namespace MineAction.Api.Features.Export;

/// <summary>Writes a table as Apache Parquet: days are days there, numbers numbers, and nothing has to be guessed from text.</summary>
internal static class ParquetTable
{
    public static async Task WriteAsync(Stream stream, FactsTable table, RegisterFacts facts, CancellationToken cancellation)
    {
        object?[][] rows = [.. table.Rows(facts)];
        var schema = new ParquetSchema(table.Columns.Select(column => new DataField(column.Name, column.Type, isNullable: true)));
        await using var writer = await ParquetWriter.CreateAsync(schema, stream, cancellationToken: cancellation);
        using var group = writer.CreateRowGroup();
        foreach (var (index, field) in schema.DataFields.Index())
        {
            var values = rows.Select(row => row[index]);
            var type = table.Columns[index].Type;
            if (type == typeof(DateOnly))
                await group.WriteAsync<DateOnly>(field, values.Cast<DateOnly?>().ToArray(), cancellationToken: cancellation);
            else if (type == typeof(bool))
                await group.WriteAsync<bool>(field, values.Cast<bool?>().ToArray(), cancellationToken: cancellation);
            else if (type == typeof(long))
                await group.WriteAsync<long>(field, values.Cast<long?>().ToArray(), cancellationToken: cancellation);
            else
                await group.WriteAsync(field, values.Cast<string?>().ToArray()!);
        }
    }
}
