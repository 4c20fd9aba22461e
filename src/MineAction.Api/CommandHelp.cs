using System.ComponentModel;
using System.Globalization;
using System.Reflection;
using System.Text;

namespace MineAction.Api;

/// <summary>What <c>--help</c> says: the commands, and every setting with its default.</summary>
internal static class CommandHelp
{
    private const string Commands = """
        The register of treaty actions as a service.

        --Setting:Name=value ...   start the service
        import FILE                compare a source document with the register and record what is new; import --help says more
        follow --once              read the depositary's documents now, once; follow --help says more
        backup FILE                write the whole register into a new file, right while the service runs (SQLite)
        restore FILE               put a backup in the place of the register, while no service runs (SQLite)
        --help                     this

        Settings, also as environment variables (Site__Origin) and in appsettings.json:

        """;

    public static string Text
    {
        get
        {
            var text = new StringBuilder(Commands);
            Add("urls", "http://localhost:8080", "where it listens; also ASPNETCORE_URLS, ASPNETCORE_HTTP_PORTS, HTTP_PORTS");
            foreach (var (name, property, defaults) in Settings)
            {
                var @default = Convert.ToString(property.GetValue(defaults), CultureInfo.InvariantCulture);
                var meaning = property.GetCustomAttribute<DescriptionAttribute>()?.Description;
                Add(name, property.GetValue(defaults) is System.Collections.IEnumerable and not string ? "" : @default, meaning);
            }

            Add("Authentication:Schemes:Bearer:*", "read-only", "whose tokens may write");
            Add("OTEL_EXPORTER_OTLP_ENDPOINT", "none", "where traces, metrics and logs are sent; with it the other OTEL_* variables");
            return text.ToString();

            void Add(string name, string? value, string? meaning) =>
                text.Append(CultureInfo.InvariantCulture, $"{name,-34}  {(string.IsNullOrEmpty(value) ? "-" : value),-24}  {meaning}\n");
        }
    }

    private static IEnumerable<(string Name, PropertyInfo Property, object Defaults)> Settings =>
        from type in typeof(CommandHelp).Assembly.GetTypes()
        where type.Name.EndsWith("Options", StringComparison.Ordinal)
        let section = type.GetField("Section")?.GetRawConstantValue()
        where section is not null
        orderby section
        let defaults = Activator.CreateInstance(type)
        from property in type.GetProperties()
        where property.SetMethod is { IsPublic: true }
        select ($"{section}:{property.Name}", property, defaults);
}
