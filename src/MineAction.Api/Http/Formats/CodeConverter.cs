using System.Text.Json;
using System.Text.Json.Serialization;
using MineAction.TreatyLaw.Wording;

namespace MineAction.Api.Http.Formats;

/// <summary>Writes a closed vocabulary by its codes: <c>consent-to-be-bound</c>.</summary>
internal sealed class CodeConverter<T> : JsonConverter<T>
    where T : struct, Enum
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Code<T>.TryParse(reader.GetString(), out var value)
            ? value
            : throw new JsonException($"'{reader.GetString()}' is not one of {string.Join(", ", Code<T>.All)}.");

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(Code<T>.Of(value));
}
