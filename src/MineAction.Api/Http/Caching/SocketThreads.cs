using System.Reflection;
using System.Runtime.CompilerServices;

namespace MineAction.Api.Http.Caching;

/// <summary>
/// Inline scheduling of the threads that read the sockets. They write cached responses themselves, because handing a request over to the
/// thread pool costs a fifth of such a response. Whatever takes longer leaves them first: every connection that the same thread reads would
/// wait for it.
/// </summary>
internal static class SocketThreads
{
    // Makes the runtime run what a socket completes on the thread that read it. There is no setting for one server alone.
    private const string Variable = "DOTNET_SYSTEM_NET_SOCKETS_INLINE_COMPLETIONS";

    /// <summary>Await this before work that takes longer than a cached response: what follows runs on the thread pool.</summary>
    public static YieldAwaitable Leave() => Task.Yield();

    /// <summary>To be called before the process uses its first socket.</summary>
    /// <param name="builder">The host.</param>
    /// <param name="hasDatabaseFile">Whether the database is a file, not a server behind a socket.</param>
    public static void AnswerOnSocketThreads(this WebApplicationBuilder builder, bool hasDatabaseFile)
    {
        builder.WebHost.UseSockets(sockets => sockets.UnsafePreferInlineScheduling = true);
        // Not where the database is a server behind a socket: a driver that blocks the thread on which the database's response would
        // arrive never returns. Nor where another process hosts the service: the environment variable applies to the whole process.
        if (hasDatabaseFile && Assembly.GetEntryAssembly() == typeof(SocketThreads).Assembly)
            Environment.SetEnvironmentVariable(Variable, "1");
    }
}
