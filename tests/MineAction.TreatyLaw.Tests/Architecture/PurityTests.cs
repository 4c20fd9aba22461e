using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Xml.Linq;

namespace MineAction.TreatyLaw.Tests.Architecture;

/// <summary>The core is the law and nothing else: no packages, no input or output, no clock, nothing asynchronous.</summary>
public sealed class PurityTests
{
    private static readonly Assembly Core = typeof(TreatyRegister).Assembly;

    [Test]
    public void The_core_references_only_the_base_library()
    {
        var references = Core.GetReferencedAssemblies().Select(reference => reference.Name!).ToList();

        Assert.That(references, Is.Not.Empty);
        Assert.That(references, Is.All.StartsWith("System."));
    }

    [Test]
    public void The_core_project_references_no_package_and_no_other_project()
    {
        var project = XDocument.Load(Path.Combine(AppContext.BaseDirectory, "Architecture", "MineAction.TreatyLaw.csproj"));

        Assert.That(project.Descendants("ItemGroup"), Is.Not.Empty);
        Assert.That(
            project.Descendants().Select(element => element.Name.LocalName),
            Has.None.EqualTo("PackageReference").And.None.EqualTo("ProjectReference"));
    }

    [Test]
    public void The_core_uses_no_clock_no_files_no_network_and_nothing_asynchronous()
    {
        var used = UsedMembers().ToList();

        Assert.That(used, Has.Count.GreaterThan(100).And.Some.StartsWith("System.DateOnly."));
        Assert.That(used.Where(IsForbidden), Is.Empty);
    }

    [Test]
    public void The_core_exports_only_sealed_static_or_closed_types()
    {
        var types = Core.GetExportedTypes().Where(type => type.IsClass).ToList();

        Assert.That(types, Is.Not.Empty);
        Assert.That(types.Where(type => !type.IsSealed && !IsClosed(type)), Is.Empty);
    }

    private static bool IsForbidden(string member) =>
        member.StartsWith("System.IO.", StringComparison.Ordinal)
        || member.StartsWith("System.Net.", StringComparison.Ordinal)
        || member.StartsWith("System.Console.", StringComparison.Ordinal)
        // The compiler's iterators read Environment.CurrentManagedThreadId; nothing else of Environment is allowed.
        || (member.StartsWith("System.Environment.", StringComparison.Ordinal) && member != "System.Environment.get_CurrentManagedThreadId")
        || member.StartsWith("System.Random.", StringComparison.Ordinal)
        || member.StartsWith("System.TimeProvider.", StringComparison.Ordinal)
        || member.StartsWith("System.Threading.Tasks.", StringComparison.Ordinal)
        || member.StartsWith("System.Diagnostics.Stopwatch.", StringComparison.Ordinal)
        || member is "System.DateTime.get_Now" or "System.DateTime.get_UtcNow" or "System.DateTime.get_Today"
            or "System.DateTimeOffset.get_Now" or "System.DateTimeOffset.get_UtcNow" or "System.Guid.NewGuid";

    // A record whose every constructor is private or a copy is closed: its cases are nested in it.
    private static bool IsClosed(Type type) => type.IsAbstract
        && type.GetConstructors(BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public)
            .All(constructor => constructor.IsPrivate || constructor.GetParameters() is [{ } only] && only.ParameterType == type);

    /// <summary>Every member of another assembly that the core's code names, as <c>Namespace.Type.Member</c>.</summary>
    private static IEnumerable<string> UsedMembers()
    {
        using var file = new PEReader(File.OpenRead(Core.Location));
        var metadata = file.GetMetadataReader();
        foreach (var handle in metadata.MemberReferences)
        {
            var member = metadata.GetMemberReference(handle);
            if (member.Parent.Kind != HandleKind.TypeReference)
                continue;
            var type = metadata.GetTypeReference((TypeReferenceHandle)member.Parent);
            yield return $"{metadata.GetString(type.Namespace)}.{metadata.GetString(type.Name)}.{metadata.GetString(member.Name)}";
        }
    }
}
