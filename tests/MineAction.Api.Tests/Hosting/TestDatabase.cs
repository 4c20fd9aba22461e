namespace MineAction.Api.Tests.Hosting;

/// <summary>A database of a test's own, removed with it.</summary>
/// <param name="engine">The setting <c>Database:Engine</c>.</param>
/// <param name="connectionString">The setting <c>Database:ConnectionString</c>.</param>
/// <param name="remove">Removes it.</param>
public sealed class TestDatabase(string engine, string connectionString, Action remove) : IDisposable
{
    private Action? _remove = remove;

    public string Engine => engine;

    public string ConnectionString => connectionString;

    public void Dispose()
    {
        _remove?.Invoke();
        _remove = null;
    }
}
