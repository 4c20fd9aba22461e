using System.Net.Http.Headers;
using MineAction.Api.Http.Caching;
using MineAction.Api.Http.Problems;

namespace MineAction.Api.Http.Writing;

/// <summary>The body of a request, read once and whole, within bounds.</summary>
/// <param name="Bytes">As sent.</param>
/// <param name="MediaType">What it says it is, in lower case, without parameters.</param>
internal sealed record RequestBody(byte[] Bytes, string MediaType)
{
    /// <summary>The body of a request that takes none.</summary>
    public static readonly RequestBody None = new([], "");

    /// <summary>Reads the body.</summary>
    /// <exception cref="ProblemException">Another content type (415), or more than <paramref name="maximumBytes"/> (413).</exception>
    public static async Task<RequestBody> ReadAsync(HttpContext http, int maximumBytes, IReadOnlyList<string> mediaTypes,
        string? otherwise = null)
    {
        if (http.Request.Headers.ContentEncoding is { Count: > 0 } coding
            && !coding.ToString().Equals("identity", StringComparison.OrdinalIgnoreCase))
        {
            throw new ProblemException(Problem.Of(
                ProblemType.UnsupportedMediaType,
                $"The body is compressed ('{Quoted.Of(coding.ToString())}'); send it as it is, without Content-Encoding."));
        }

        var mediaType = MediaTypeHeaderValue.TryParse(http.Request.ContentType, out var parsed) ? parsed.MediaType!.ToLowerInvariant() : "";
        if (!mediaTypes.Contains(mediaType))
        {
            var sent = string.IsNullOrEmpty(http.Request.ContentType) ? "of no Content-Type" : $"'{Quoted.Of(http.Request.ContentType)}'";
            throw new ProblemException(Problem.Of(
                ProblemType.UnsupportedMediaType, $"The body is {sent}; send {string.Join(" or ", mediaTypes)}. {otherwise}".TrimEnd()));
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
        return new RequestBody(buffer.ToArray(), mediaType);
    }

    private static ProblemException TooLarge(int maximumBytes) =>
        new(Problem.Of(ProblemType.PayloadTooLarge, $"The body is longer than {maximumBytes} bytes, the most that this address takes."));
}
