using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Net.Http.Headers;
using Microsoft.OpenApi;
using MineAction.Api.Http.Caching;
using Swashbuckle.AspNetCore.Swagger;

namespace MineAction.Api.OpenApi;

/// <summary>The document as it is sent: the same bytes on every machine and on every day, so it is written once.</summary>
internal sealed class OpenApiText
{
    private readonly Lazy<byte[]> _json;
    private readonly Lazy<string> _hash;

    /// <param name="services">
    /// The generator is made when the document is first asked for: it reads a megabyte of comments, which no start should wait for.
    /// </param>
    public OpenApiText(IServiceProvider services)
    {
        _json = new(() => Write(services.GetRequiredService<ISwaggerProvider>().GetSwagger(DocumentInfo.Name)));
        _hash = new(() => Convert.ToHexStringLower(SHA256.HashData(_json.Value).AsSpan(0, 12)));
    }

    /// <summary>The document, or 304 to a caller that has it.</summary>
    public IResult ToResult(HttpContext http)
    {
        http.Response.Headers.Vary = HeaderNames.AcceptEncoding;
        http.Response.Headers.CacheControl = "public, max-age=300";
        var coding = EntityTags.CodingOf(http) is { } name ? $"-{name}" : "";
        return TypedResults.Bytes(_json.Value, "application/json", entityTag: new EntityTagHeaderValue($"\"{_hash.Value}{coding}\""));
    }

    private static byte[] Write(OpenApiDocument document)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        document.SerializeAsV31(new OpenApiJsonWriter(text));
        // The writer says 3.1.2, which differs in nothing and which three major versions of the parser of most generators refuse.
        return Encoding.UTF8.GetBytes(
            text.ToString().Replace("\"openapi\": \"3.1.2\"", "\"openapi\": \"3.1.1\"", StringComparison.Ordinal) + "\n");
    }
}
