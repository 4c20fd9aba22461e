namespace MineAction.Api.Storage.Sql;

/// <summary>The service cannot start; the message is one sentence for the operator.</summary>
internal sealed class StartupException(string message, Exception? inner = null) : Exception(message, inner);
