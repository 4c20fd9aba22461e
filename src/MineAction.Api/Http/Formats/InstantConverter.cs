using System.Text.Json;
using System.Text.Json.Serialization;
using MineAction.Api.Http.Query;

namespace MineAction.Api.Http.Formats;

/// <summary>Writes instants as RFC 3339 in UTC with Z.</summary>
internal sealed class InstantConverter : JsonConverter<DateTimeOffset>
{
    public override DateTimeOffset Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        IsoDate.TryParseInstant(reader.GetString(), out var instant) ? instant : throw new JsonException("Not an instant in UTC.");

    public override void Write(Utf8JsonWriter writer, DateTimeOffset value, JsonSerializerOptions options) =>
        writer.WriteStringValue(IsoDate.Of(value));
}
