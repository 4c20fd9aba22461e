using System.Text.Json;
using System.Text.Json.Serialization;

namespace MineAction.Api.Http;

/// <summary>Writes instants as RFC 3339 in UTC with Z.</summary>
internal sealed class InstantConverter : JsonConverter<DateTimeOffset>
{
    public override DateTimeOffset Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        DayText.TryParseInstant(reader.GetString(), out var instant) ? instant : throw new JsonException("Not an instant in UTC.");

    public override void Write(Utf8JsonWriter writer, DateTimeOffset value, JsonSerializerOptions options) => writer.WriteStringValue(DayText.Of(value));
}
