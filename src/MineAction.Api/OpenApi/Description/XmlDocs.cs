using System.Collections.Concurrent;
using System.Reflection;
using System.Xml.Linq;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace MineAction.Api.OpenApi.Description;

/// <summary>The summaries in the XML documentation beside the assemblies.</summary>
internal static class XmlDocs
{
    private static readonly ConcurrentDictionary<Assembly, Dictionary<string, string>> Files = new();

    public static string? SummaryOf(Type type) => Summary(type.Assembly, $"T:{type.FullName}");

    public static string? SummaryOf(FieldInfo member) =>
        Summary(member.DeclaringType!.Assembly, $"F:{member.DeclaringType.FullName}.{member.Name}");

    private static string? Summary(Assembly assembly, string member) => Files.GetOrAdd(assembly, Read).GetValueOrDefault(member);

    private static Dictionary<string, string> Read(Assembly assembly) => XDocument
        .Load(Path.Combine(AppContext.BaseDirectory, assembly.GetName().Name + ".xml"))
        .Descendants("member")
        .Where(member => member.Element("summary") is not null)
        .ToDictionary(
            member => member.Attribute("name")!.Value,
            member => XmlCommentsTextHelper.Humanize(string.Concat(member.Element("summary")!.Nodes())));
}
