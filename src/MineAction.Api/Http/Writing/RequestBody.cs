using System.Net.Http.Headers;
using MineAction.Api.Http.Caching;
using MineAction.Api.Http.Problems;

namespace MineAction.Api.Http.Writing;

/// <summary>The body of a request, read once and whole, within bounds.</summary>
/// <param name="Bytes">As sent.</param>
/// <param name="MediaType">What it says it is, in lower case, without parameters.</param>
internal sealed record RequestBody(byte[] Bytes, string MediaType)
{
    /// <summary>Reads the body and remembers it for <see cref="IdempotentWriter"/>.</summary>
    /// <exception cref="ProblemException">Another content type (415), or more than <paramref name="maximumBytes"/> (413).</exception>
    public static async Task<RequestBody> ReadAsync(HttpContext http, int maximumBytes, params string[] mediaTypes)
    {
        var mediaType = MediaTypeHeaderValue.TryParse(http.Request.ContentType, out var parsed) ? parsed.MediaType!.ToLowerInvariant() : "";
        if (!mediaTypes.Contains(mediaType))
        {
            throw new ProblemException(Problem.Of(
                ProblemType.UnsupportedMediaType, $"The body is {(mediaType.Length == 0 ? "of no Content-Type" : $"'{mediaType}'")}; send {string.Join(" or ", mediaTypes)}."));
        }

        if (http.Request.ContentLength > maximumBytes)
            throw TooLarge(maximumBytes);
        using var buffer = new MemoryStream();
        var part = new byte[16 * 1024];
        while (await http.Request.Body.ReadAsync(part, http.RequestAborted) is > 0 and var count)
        {
            if (buffer.Length + count > maximumBytes)
                throw TooLarge(maximumBytes);
            buffer.Write(part, 0, count);
        }

        await SocketThreads.Leave();
        var body = new RequestBody(buffer.ToArray(), mediaType);
        http.Features.Set(body);
        return body;
    }

    private static ProblemException TooLarge(int maximumBytes) =>
        new(Problem.Of(ProblemType.PayloadTooLarge, $"The body is longer than {maximumBytes} bytes, the most that this address takes."));
}
