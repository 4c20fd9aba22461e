using System.Data;
using System.Globalization;
using System.Text.Json;
using Dapper;
using MineAction.Api.Storage.Facts;

namespace MineAction.Api.Storage.Sql;

/// <summary>
/// Dapper's type handlers for days, instants and documents. Instants and documents are sent as text of no declared type: an engine that
/// has a type for them takes it from the column, one that has none keeps the text.
/// </summary>
internal static class SqlTypes
{
    /// <summary>
    /// Raised when a parameter has got such a text, for an engine that would otherwise declare it. Dapper's handlers are the process's: a
    /// handler here gets parameters of every engine in use.
    /// </summary>
    public static event Action<IDbDataParameter>? TextSet;

    public static void Register()
    {
        // Dapper prefers what it knows of a type to a handler for it.
        SqlMapper.RemoveTypeMap(typeof(DateOnly));
        SqlMapper.RemoveTypeMap(typeof(DateTimeOffset));
        SqlMapper.AddTypeHandler(new DayHandler());
        SqlMapper.AddTypeHandler(new InstantHandler());
        SqlMapper.AddTypeHandler(new DocumentHandler());
    }

    private static void SetText(IDbDataParameter parameter, string text)
    {
        parameter.Value = text;
        TextSet?.Invoke(parameter);
    }

    private sealed class DayHandler : SqlMapper.TypeHandler<DateOnly>
    {
        public override void SetValue(IDbDataParameter parameter, DateOnly value) => parameter.Value = value;

        public override DateOnly Parse(object value) => value as DateOnly?
            ?? DateOnly.ParseExact((string)value, "yyyy-MM-dd", CultureInfo.InvariantCulture);
    }

    private sealed class InstantHandler : SqlMapper.TypeHandler<DateTimeOffset>
    {
        private const string Format = "yyyy-MM-dd'T'HH:mm:ss.fff'Z'";

        public override void SetValue(IDbDataParameter parameter, DateTimeOffset value) =>
            SetText(parameter, value.UtcDateTime.ToString(Format, CultureInfo.InvariantCulture));

        public override DateTimeOffset Parse(object value) => value is string text
            ? DateTimeOffset.ParseExact(text, Format, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal)
            : new DateTimeOffset(DateTime.SpecifyKind((DateTime)value, DateTimeKind.Utc));
    }

    private sealed class DocumentHandler : SqlMapper.TypeHandler<InstrumentDocument>
    {
        public override void SetValue(IDbDataParameter parameter, InstrumentDocument? value) =>
            SetText(parameter, JsonSerializer.Serialize(value!, FactsJson.Default.InstrumentDocument));

        public override InstrumentDocument? Parse(object value) =>
            JsonSerializer.Deserialize((string)value, FactsJson.Default.InstrumentDocument);
    }
}
