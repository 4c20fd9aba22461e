namespace MineAction.Api;

/// <summary>The service, or a command of it, cannot start; the message is one sentence for the operator.</summary>
internal sealed class StartupException(string message, Exception? inner = null) : Exception(message, inner);
