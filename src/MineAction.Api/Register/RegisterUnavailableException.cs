using System.Data.Common;

namespace MineAction.Api.Register;

/// <summary>What is stored cannot be reached or relied on at the moment; the message says why, to editors and operators alike.</summary>
internal sealed class RegisterUnavailableException(string message) : DbException(message);
