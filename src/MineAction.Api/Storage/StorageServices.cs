using System.Data.Common;
using System.Diagnostics;
using MineAction.Api.Register;
using MineAction.Api.Storage.Facts;
using MineAction.Api.Storage.Postgres;
using MineAction.Api.Storage.Sql;
using MineAction.Api.Storage.Sqlite;

namespace MineAction.Api.Storage;

/// <summary>Composition of storage: the register, the engine of its database, and how it is opened.</summary>
internal static class StorageServices
{
    private const string Sqlite = "sqlite";
    private const string PostgreSql = "postgresql";

    /// <summary>Registers the register and its storage. An <see cref="IOutbox"/> must be registered beside them.</summary>
    public static void AddStorage(this WebApplicationBuilder builder)
    {
        var options = builder.AddSettings<DatabaseOptions>(DatabaseOptions.Section);
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddSingleton(_ => CreateDatabase(options, builder.Environment.ContentRootPath));
        builder.Services.AddSingleton<RegisterStore>();
        builder.Services.AddSingleton<IRegisterStore>(services => services.GetRequiredService<RegisterStore>());
        builder.Services.AddSingleton<IIdempotencyStore, IdempotencyStore>();
        builder.Services.AddSingleton<RegisterProvider>();
        builder.Services.AddSingleton<RegisterWriter>();
        builder.Services.AddSingleton<ChangeFeed>();
        builder.Services.AddHostedService<RevisionListener>();
        builder.Services.AddHealthChecks().AddCheck<RegisterHealth>("register", tags: ["ready"]);
    }

    /// <summary>Whether the configured database is a file of this machine, not a server behind a socket.</summary>
    public static bool HasDatabaseFile(this WebApplicationBuilder builder) =>
        Settings.Read<DatabaseOptions>(builder.Configuration, DatabaseOptions.Section).Engine == Sqlite;

    /// <summary>The database that the options name.</summary>
    /// <exception cref="StartupException">There is no such engine, or its connection string cannot be read.</exception>
    public static Database CreateDatabase(DatabaseOptions options, string contentRoot)
    {
        try
        {
            return options.Engine switch
            {
                Sqlite => new SqliteDatabase(options.ConnectionString, contentRoot),
                PostgreSql => new PostgresDatabase(options.ConnectionString),
                var other => throw new StartupException(
                    $"Database:Engine is '{other}'; the engines available are '{Sqlite}' and '{PostgreSql}'."),
            };
        }
        catch (ArgumentException e)
        {
            var problem = e.Message.ReplaceLineEndings(" ").TrimEnd('.');
            throw new StartupException($"Database:ConnectionString cannot be read for the engine '{options.Engine}' ({problem}).", e);
        }
    }

    /// <summary>
    /// Brings the database up to date and the register into memory. Requests wait until it is opened to them
    /// (<see cref="RegisterProvider.Open"/>). A server that is not there yet is waited for (<see cref="DatabaseOptions.WaitAtStart"/>).
    /// </summary>
    /// <returns>The database as an operator knows it.</returns>
    /// <exception cref="StartupException">The database cannot be used.</exception>
    public static async Task<string> OpenRegisterAsync(this WebApplication app)
    {
        var database = app.Services.GetRequiredService<Database>();
        var store = app.Services.GetRequiredService<RegisterStore>();
        var begun = Stopwatch.StartNew();
        var wait = app.Services.GetOptions<DatabaseOptions>().WaitAtStart;
        var isWaiting = false;
        while (true)
        {
            try
            {
                await store.PrepareAsync(SeedData.Shipped, CancellationToken.None);
                break;
            }
            catch (StartupException e) when (e.InnerException is DbException fault && database.IsNotThereYet(fault) && begun.Elapsed < wait)
            {
                if (!isWaiting)
                    app.Logger.LogWarning("The database {Database} does not answer yet; it is waited for.", database.Name);
                isWaiting = true;
                await Task.Delay(TimeSpan.FromMilliseconds(500));
            }
        }

        await app.Services.GetRequiredService<RegisterProvider>().RefreshAsync(CancellationToken.None);
        return database.Name;
    }
}
