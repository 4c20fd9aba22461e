using System.Data;
using System.Globalization;
using System.Text.Json;
using Dapper;
using Microsoft.Data.Sqlite;
using MineAction.Api.Storage.Facts;
using MineAction.TreatyLaw.Universalization;
using Npgsql;
using NpgsqlTypes;

namespace MineAction.Api.Storage.Sql;

/// <summary>How days, instants and documents are written: as text where the engine has no type for them.</summary>
internal static class SqlTypes
{
    public static void Register()
    {
        // Dapper prefers what it knows of a type to a handler for it.
        SqlMapper.RemoveTypeMap(typeof(DateOnly));
        SqlMapper.RemoveTypeMap(typeof(DateTimeOffset));
        SqlMapper.AddTypeHandler(new Days());
        SqlMapper.AddTypeHandler(new Instants());
        SqlMapper.AddTypeHandler(new Documents());
    }

    private sealed class Days : SqlMapper.TypeHandler<DateOnly>
    {
        public override void SetValue(IDbDataParameter parameter, DateOnly value) => parameter.Value = value;

        public override DateOnly Parse(object value) => value as DateOnly?
            ?? DateOnly.ParseExact((string)value, "yyyy-MM-dd", CultureInfo.InvariantCulture);
    }

    private sealed class Instants : SqlMapper.TypeHandler<DateTimeOffset>
    {
        private const string Format = "yyyy-MM-dd'T'HH:mm:ss.fff'Z'";

        public override void SetValue(IDbDataParameter parameter, DateTimeOffset value) => parameter.Value = parameter is SqliteParameter
            ? value.UtcDateTime.ToString(Format, CultureInfo.InvariantCulture)
            : value.UtcDateTime;

        public override DateTimeOffset Parse(object value) => value is string text
            ? DateTimeOffset.ParseExact(text, Format, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal)
            : new DateTimeOffset(DateTime.SpecifyKind((DateTime)value, DateTimeKind.Utc));
    }

    private sealed class Documents : SqlMapper.TypeHandler<InstrumentDocument>
    {
        public override void SetValue(IDbDataParameter parameter, InstrumentDocument? value)
        {
            parameter.Value = JsonSerializer.Serialize(value!, FactsJson.Default.InstrumentDocument);
            if (parameter is NpgsqlParameter postgres)
                postgres.NpgsqlDbType = NpgsqlDbType.Json;
        }

        public override InstrumentDocument? Parse(object value) => JsonSerializer.Deserialize((string)value, FactsJson.Default.InstrumentDocument);
    }
}
