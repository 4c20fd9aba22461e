using System.ComponentModel;
using System.ComponentModel.DataAnnotations;

namespace MineAction.Api.Storage.Sql;

/// <summary>The section <c>Database</c> of the configuration.</summary>
internal sealed class DatabaseOptions
{
    public const string Section = "Database";

    [Description("sqlite or postgresql")]
    public string Engine { get; set; } = "sqlite";

    [Description("where the register is kept; default for sqlite: register.db in the content root")]
    public string? ConnectionString { get; set; }

    [Description("how long a PostgreSQL that is not there yet is waited for at start")]
    [Range(typeof(TimeSpan), "00:00:00", "1.00:00:00")]
    public TimeSpan WaitAtStart { get; set; } = TimeSpan.FromSeconds(60);
}
