using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using MineAction.Api.Imports.Shipped;
using MineAction.Api.Register;
using MineAction.Api.Storage;
using MineAction.Api.Storage.Facts;
using MineAction.Api.Storage.Sql;
using MineAction.Api.Tests.Storage;
using MineAction.Api.Webhooks.Outbox;

namespace MineAction.Api.Tests.Imports.Shipped;

/// <summary>A build of the service on a database, as far as it opens and writes the register.</summary>
internal sealed class Build : ILogger<ShippedFactsUpdate>, IDisposable
{
    private readonly Database _database;
    private readonly RegisterStore _store;
    private readonly RegisterWriter _writer;
    private readonly List<string> _log = [];

    public Build(TestDatabase database)
    {
        var options = new DatabaseOptions { Engine = database.Engine, ConnectionString = database.ConnectionString };
        _database = StorageServices.CreateDatabase(options, "");
        _store = new RegisterStore(_database, TimeProvider.System);
        Registers = new RegisterProvider(_store);
        _writer = new RegisterWriter(
            _store,
            new WebhookOutbox(_database, new ChangeFeed(_database, Registers)),
            Registers,
            TimeProvider.System,
            NullLogger<RegisterWriter>.Instance);
    }

    public RegisterProvider Registers { get; }

    /// <summary>The lines that it logged.</summary>
    public IReadOnlyList<string> Log => _log;

    /// <summary>What a start does.</summary>
    public async Task StartAsync(SeedData shipped)
    {
        await OpenAsync(shipped);
        await TakeAsync(shipped);
    }

    /// <summary>Opens the register; an empty one begins with the seed.</summary>
    public async Task OpenAsync(SeedData seed)
    {
        await _store.PrepareAsync(seed, CancellationToken.None);
        await Registers.RefreshAsync(CancellationToken.None);
    }

    public Task TakeAsync(SeedData shipped) => new ShippedFactsUpdate(Registers, _writer, this).TakeAsync(shipped, CancellationToken.None);

    /// <summary>What an editor does.</summary>
    public Task EditAsync(Func<RegisterSnapshot, IReadOnlyList<RegisterCommand>> changes) =>
        _writer.WriteAsync(write => write.RecordAsync("ana", "A test", changes(write.Before)), CancellationToken.None);

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    void ILogger.Log<TState>(
        LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
        _log.Add(formatter(state, exception));

    public void Dispose()
    {
        _writer.Dispose();
        Registers.Dispose();
        (_database as IDisposable)?.Dispose();
    }
}
