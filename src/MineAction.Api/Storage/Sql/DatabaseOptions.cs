namespace MineAction.Api.Storage.Sql;

/// <summary>The section <c>Database</c> of the configuration.</summary>
internal sealed class DatabaseOptions
{
    public const string Section = "Database";

    /// <summary><c>sqlite</c> or <c>postgresql</c>.</summary>
    public string Engine { get; set; } = "sqlite";

    /// <summary>Empty: for <c>sqlite</c> the file <c>register.db</c> in the content root.</summary>
    public string? ConnectionString { get; set; }
}
