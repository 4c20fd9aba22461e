using System.Text.Json;
using System.Text.Json.Serialization;

namespace MineAction.Api.Http.Formats;

/// <summary>Writes every closed vocabulary by its codes.</summary>
internal sealed class CodeConverterFactory : JsonConverterFactory
{
    public override bool CanConvert(Type typeToConvert) => typeToConvert.IsEnum;

    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        (JsonConverter)Activator.CreateInstance(typeof(CodeConverter<>).MakeGenericType(typeToConvert))!;
}
