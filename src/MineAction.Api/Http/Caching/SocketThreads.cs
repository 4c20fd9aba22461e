using System.Reflection;
using System.Runtime.CompilerServices;

namespace MineAction.Api.Http.Caching;

/// <summary>
/// The threads that read the sockets. They give the answers that are kept themselves, because handing one over costs a fifth of the answer. Whatever takes
/// longer leaves them first: everybody whose socket the same thread reads would wait for it. What a slow caller takes piece by piece goes on there, one
/// piece at a time.
/// </summary>
internal static class SocketThreads
{
    /// <summary>How the runtime is told that what a socket brought may be handled by the thread that read it. It has no setting for one server alone.</summary>
    private const string Variable = "DOTNET_SYSTEM_NET_SOCKETS_INLINE_COMPLETIONS";

    /// <summary>To be awaited before work that takes its time and may have been started by what a socket brought: it goes on in the pool of threads.</summary>
    public static YieldAwaitable Leave() => Task.Yield();

    /// <summary>To be called before the process uses its first socket.</summary>
    /// <param name="builder">The host.</param>
    /// <param name="hasDatabaseFile">Whether the database is a file, not a server behind a socket.</param>
    public static void AnswerOnSocketThreads(this WebApplicationBuilder builder, bool hasDatabaseFile)
    {
        builder.WebHost.UseSockets(sockets => sockets.UnsafePreferInlineScheduling = true);
        // Not where the database is behind a socket: a driver that waits on the thread that is to bring the database's answer waits for ever.
        // And the variable is the whole process's, which is another's where the service is merely hosted.
        if (hasDatabaseFile && Assembly.GetEntryAssembly() == typeof(SocketThreads).Assembly)
            Environment.SetEnvironmentVariable(Variable, "1");
    }
}
