using System.Reflection;
using MineAction.Api.Http.Problems;
using MineAction.Api.Http.Writing;
using MineAction.Api.Imports.Reading;

namespace MineAction.Api.Features.Imports;

/// <summary>The source document that a caller sends, as it is.</summary>
internal sealed record DocumentBody(byte[] Bytes, SourceFormat Format) : IBindableFromHttpContext<DocumentBody>
{
    /// <exception cref="ProblemException">The document is too long (413), or of a type that is not read (415).</exception>
    public static async ValueTask<DocumentBody?> BindAsync(HttpContext context, ParameterInfo parameter)
    {
        var body = await RequestBody.ReadAsync(context, DocumentReader.MaximumBytes, [.. SourceFormats.ContentTypes]);
        return new DocumentBody(body.Bytes, SourceFormats.OfContentType(body.MediaType)!.Value);
    }
}
