using System.Security.Cryptography;
using System.Text;
using MineAction.Api.Features.Webhooks;
using MineAction.Api.Http.Problems;
using MineAction.Api.Register;
using MineAction.Api.Storage;

namespace MineAction.Api.Http.Writing;

/// <summary>Runs the unit of work of an editor: whole or not at all, and once for each idempotency key.</summary>
internal sealed class IdempotentWriter(RegisterWriter writer)
{
    private const string KeyHeader = "Idempotency-Key";
    private const int LongestKey = 255;

    /// <param name="http">The request.</param>
    /// <param name="body">Its body.</param>
    /// <param name="work">What is to be done, and the answer. Where it throws, nothing has happened.</param>
    /// <exception cref="ProblemException">The key is none (400), or stands for another request (422).</exception>
    public async Task<IResult> ExecuteAsync(HttpContext http, RequestBody body, Func<UnitOfWork, Task<WriteResponse>> work)
    {
        if (!HttpMethods.IsPost(http.Request.Method) || http.Request.Headers[KeyHeader] is not { Count: > 0 } keys)
            return await writer.WriteAsync(work, http.RequestAborted);
        var key = keys.ToString();
        if (key.Length is 0 or > LongestKey || key.Any(letter => letter is < '!' or > '~'))
            throw new ProblemException(Problem.OfField(ProblemType.InvalidParameter, KeyHeader, $"{KeyHeader}: a key is 1 to {LongestKey} visible ASCII characters, such as a UUID."));
        return await writer.WriteAsync(write => OnceAsync(write, WriteAccess.EditorOf(http.User), key, HashOf(http.Request, body), work), http.RequestAborted);
    }

    // Writers queue: a second request with the same key comes when the first is committed, or has left no trace.
    private static async Task<WriteResponse> OnceAsync(
        UnitOfWork write, string editor, string key, string hash, Func<UnitOfWork, Task<WriteResponse>> work)
    {
        if (await IdempotencyStore.FindAsync(write, editor, key) is { } kept)
        {
            return kept.RequestHash == hash
                ? new WriteResponse { Status = kept.Status, Revision = kept.Revision, Location = kept.Location, Tag = kept.Tag, Body = kept.Body }
                : throw new ProblemException(Problem.Of(ProblemType.IdempotencyKeyReused, $"{KeyHeader} '{key}' stands for another request of yours. Send a new key with a new request, the same request with the same key."));
        }

        var answer = await work(write);
        await IdempotencyStore.KeepAsync(write, new IdempotencyEntry
        {
            Subject = editor,
            Key = key,
            RequestHash = hash,
            Status = answer.Status,
            Revision = answer.Revision,
            Location = answer.Location,
            Tag = answer.Tag,
            Body = answer.Body,
            CreatedAt = write.Now,
        });
        return answer;
    }

    private static string HashOf(HttpRequest request, RequestBody body)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes($"{request.Method} {request.Path.Value?.ToLowerInvariant()}{request.QueryString} {body.MediaType}\n"));
        hash.AppendData(body.Bytes);
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
