namespace MineAction.Api.Http.Caching;

/// <summary>
/// Stream that buffers a response body until it is complete. A body that is not cacheable, or grows beyond the limit, is passed through.
/// </summary>
/// <param name="destination">Where the body goes.</param>
/// <param name="largest">The most bytes that are buffered.</param>
/// <param name="isCacheable">Whether the response is cacheable. A stream of events must never wait here.</param>
internal sealed class ResponseBuffer(Stream destination, int largest, Func<bool> isCacheable) : Stream
{
    private readonly MemoryStream _held = new();

    /// <summary>Whether the body is passed through.</summary>
    public bool IsPassedOn { get; private set; }

    /// <summary>What is buffered.</summary>
    public ReadOnlyMemory<byte> Held => _held.GetBuffer().AsMemory(0, (int)_held.Length);

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (!IsPassedOn && isCacheable() && _held.Length + buffer.Length <= largest)
        {
            _held.Write(buffer.Span);
            return;
        }

        if (!IsPassedOn)
        {
            IsPassedOn = true;
            await destination.WriteAsync(Held, cancellationToken);
            _held.SetLength(0);
        }

        await destination.WriteAsync(buffer, cancellationToken);
    }

    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        WriteAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override void Write(byte[] buffer, int offset, int count) =>
        throw new NotSupportedException("Answers are written asynchronously.");

    public override Task FlushAsync(CancellationToken cancellationToken) =>
        IsPassedOn || !isCacheable() ? destination.FlushAsync(cancellationToken) : Task.CompletedTask;

    public override void Flush()
    {
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();
}
