using System.Security.Cryptography;
using System.Text;
using MineAction.Api.Http.Problems;
using MineAction.Api.Register;

namespace MineAction.Api.Http.Writing;

/// <summary>Idempotent writer: executes a write whole or not at all, and once for each idempotency key of a caller.</summary>
internal sealed class IdempotentWriter(RegisterWriter writer, IIdempotencyStore store)
{
    private const string KeyHeader = "Idempotency-Key";
    private const int MaximumKeyLength = 255;

    /// <param name="http">The request.</param>
    /// <param name="body">Its body.</param>
    /// <param name="work">Does the write and makes the response. Where it throws, nothing has happened.</param>
    /// <exception cref="ProblemException">The key is malformed (400), or was sent with another request (422).</exception>
    public async Task<IResult> ExecuteAsync(HttpContext http, RequestBody body, Func<UnitOfWork, Task<WriteResponse>> work)
    {
        if (!HttpMethods.IsPost(http.Request.Method) || http.Request.Headers[KeyHeader] is not { Count: > 0 } keys)
            return await writer.WriteAsync(work, http.RequestAborted);
        var key = keys.ToString();
        if (key.Length is 0 or > MaximumKeyLength || key.Any(letter => letter is < '!' or > '~'))
        {
            throw new ProblemException(Problem.OfField(
                ProblemType.InvalidParameter,
                KeyHeader,
                $"{KeyHeader}: a key is 1 to {MaximumKeyLength} visible ASCII characters, such as a UUID."));
        }

        var (editor, hash) = (WriteAccess.EditorOf(http.User), HashOf(http.Request, body));
        return await writer.WriteAsync(write => ExecuteOnceAsync(write, editor, key, hash, work), http.RequestAborted);
    }

    // Writes are executed one after the other: a second request with the same key finds the first committed, or without any trace.
    private async Task<WriteResponse> ExecuteOnceAsync(
        UnitOfWork write, string editor, string key, string hash, Func<UnitOfWork, Task<WriteResponse>> work)
    {
        if (await store.FindAsync(write, editor, key) is { } entry)
            return entry.RequestHash == hash ? ResponseOf(entry) : throw Reused(key);
        var response = await work(write);
        await store.AddAsync(write, new IdempotencyEntry
        {
            Subject = editor,
            Key = key,
            RequestHash = hash,
            Status = response.Status,
            Revision = response.Revision,
            Location = response.Location,
            Tag = response.Tag,
            Body = response.BodyOfRepeat ?? response.Body,
            CreatedAt = write.Now,
        });
        return response;
    }

    private static WriteResponse ResponseOf(IdempotencyEntry entry) => new()
    {
        Status = entry.Status,
        Revision = entry.Revision,
        Location = entry.Location,
        Tag = entry.Tag,
        Body = entry.Body,
    };

    private static ProblemException Reused(string key) => new(Problem.Of(
        ProblemType.IdempotencyKeyReused,
        $"{KeyHeader} '{key}' stands for another request of yours. "
        + "Send a new key with a new request, the same request with the same key."));

    private static string HashOf(HttpRequest request, RequestBody body)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var address = $"{request.Method} {request.Path.Value?.ToLowerInvariant()}{request.QueryString} {body.MediaType}\n";
        hash.AppendData(Encoding.UTF8.GetBytes(address));
        hash.AppendData(body.Bytes);
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
