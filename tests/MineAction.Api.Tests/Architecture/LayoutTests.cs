using FastEndpoints;
using FluentValidation;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using MineAction.Api.Features;
using MineAction.Api.Tests.Hosting;

namespace MineAction.Api.Tests.Architecture;

/// <summary>Where things stand, so that a newcomer guesses the file from the question.</summary>
public sealed class LayoutTests
{
    private const int MostFiles = 21;

    private static readonly Type[] Slices =
        [.. typeof(Endpoints).Assembly.GetTypes().Where(type => type.IsAssignableTo(typeof(IEndpoint)) && !type.IsAbstract)];

    [Test]
    public void Every_slice_is_listed_and_is_one_file_of_its_name()
    {
        Assert.That(Slices, Has.Length.GreaterThan(30));
        Assert.That(Endpoints.All, Is.EquivalentTo(Slices));
        Assert.Multiple(() =>
        {
            foreach (var slice in Slices)
            {
                var name = slice.Name[..^"Endpoint".Length];
                var noun = slice.Namespace!["MineAction.Api.Features.".Length..];
                var file = Repository.PathOf("src", "MineAction.Api", "Features", noun, name + ".cs");
                Assert.That(File.Exists(file), file);
                Assert.That(slice.Assembly.GetType($"{slice.Namespace}.{name}Request"), Is.Not.Null, $"{name} has its request");
            }
        });
    }

    [Test]
    public void Every_slice_has_its_rules()
    {
        var definitions = SharedHosts.Of(Engines.Sqlite).Services.GetRequiredService<EndpointDataSource>().Endpoints
            .Select(endpoint => endpoint.Metadata.GetMetadata<EndpointDefinition>())
            .OfType<EndpointDefinition>()
            .DistinctBy(definition => definition.EndpointType)
            .ToDictionary(definition => definition.EndpointType);
        var rules = typeof(Endpoints).Assembly.GetTypes()
            .Where(type =>
                type.Namespace?.StartsWith("MineAction.Api.Features.", StringComparison.Ordinal) == true
                && type.IsAssignableTo(typeof(IValidator)))
            .ToList();

        Assert.That(rules, Has.Count.GreaterThan(5));
        Assert.That(definitions.Keys, Is.EquivalentTo(Slices));
        Assert.Multiple(() =>
        {
            foreach (var slice in Slices)
            {
                var own = slice.Assembly.GetType(slice.FullName![..^"Endpoint".Length] + "Validator");
                if (own is not null)
                    Assert.That(definitions[slice].ValidatorType, Is.EqualTo(own), slice.Name);
            }
        });
    }

    [TestCase("src")]
    [TestCase("tests")]
    public void No_folder_holds_more_than_about_twenty_files_of_code(string top)
    {
        var folders = Directory.EnumerateDirectories(Repository.PathOf(top), "*", SearchOption.AllDirectories)
            .Where(folder => !folder.Split(Path.DirectorySeparatorChar).Any(name => name is "bin" or "obj" or "node_modules"))
            .Select(folder => (Name: Path.GetRelativePath(Repository.Root, folder), Files: Directory.GetFiles(folder, "*.cs").Length))
            .ToList();

        Assert.That(folders, Has.Count.GreaterThan(20));
        Assert.That(folders.Where(folder => folder.Files > MostFiles), Is.Empty);
    }

    [Test]
    public void Every_file_has_the_namespace_of_its_folder()
    {
        var files = new[] { "src", "tests" }
            .SelectMany(top => Directory.EnumerateFiles(Repository.PathOf(top), "*.cs", SearchOption.AllDirectories))
            .Where(file => !file.Split(Path.DirectorySeparatorChar).Any(name => name is "bin" or "obj" or "node_modules"))
            .Where(file => Path.GetFileName(file) is not ("Program.cs" or "AssemblyInfo.cs"))
            .ToList();

        Assert.That(files, Has.Count.GreaterThan(500));
        Assert.That(
            files.Where(file => !File.ReadAllText(file).Contains($"namespace {NamespaceOf(file)};", StringComparison.Ordinal)),
            Is.Empty);
    }

    private static string NamespaceOf(string file) =>
        string.Join('.', Path.GetRelativePath(Repository.Root, Path.GetDirectoryName(file)!).Split(Path.DirectorySeparatorChar).Skip(1));
}
