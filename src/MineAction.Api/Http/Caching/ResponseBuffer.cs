namespace MineAction.Api.Http.Caching;

/// <summary>
/// Holds a body back until it is whole, unless it is not to be kept or grows beyond what may be kept: then it goes on its way, and this holds
/// nothing.
/// </summary>
/// <param name="destination">Where the body goes.</param>
/// <param name="largest">Bytes that may be kept.</param>
/// <param name="isToBeKept">Whether what is about to be written is an answer to keep. A stream of events must never wait here.</param>
internal sealed class ResponseBuffer(Stream destination, int largest, Func<bool> isToBeKept) : Stream
{
    private readonly MemoryStream _held = new();

    /// <summary>Whether the body is under way already.</summary>
    public bool IsPassedOn { get; private set; }

    /// <summary>What is held.</summary>
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
        if (!IsPassedOn && isToBeKept() && _held.Length + buffer.Length <= largest)
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

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException("Answers are written asynchronously.");

    public override Task FlushAsync(CancellationToken cancellationToken) =>
        IsPassedOn || !isToBeKept() ? destination.FlushAsync(cancellationToken) : Task.CompletedTask;

    public override void Flush()
    {
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();
}
