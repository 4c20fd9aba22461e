using MineAction.Api.Features;
using MineAction.Api.Tests.Features.Imports;

namespace MineAction.Api.Tests.Architecture;

/// <summary>
/// Who may use whom. ApiJson, which names every type that leaves the service, stands above all and may know all of them.
/// Every rule fails where it finds nothing to judge.
/// </summary>
public sealed class DependencyTests
{
    private const string Features = "MineAction.Api.Features.";

    private static readonly Type[] Types = [.. typeof(ApiJson).Assembly.GetTypes().Where(type => type.Namespace?.StartsWith("MineAction.Api", StringComparison.Ordinal) == true)];

    private static readonly Type[] Slices = [.. Types.Where(type => type.Namespace!.StartsWith(Features, StringComparison.Ordinal) && type.Name.EndsWith("Endpoint", StringComparison.Ordinal))];

    [TestCase("MineAction.Api.Storage", "MineAction.Api.Http")]
    [TestCase("MineAction.Api.Storage", "MineAction.Api.Features")]
    [TestCase("MineAction.Api.Storage", "MineAction.Api.OpenApi")]
    [TestCase("MineAction.Api.Http", "MineAction.Api.Features")]
    [TestCase("MineAction.Api.Http", "MineAction.Api.OpenApi")]
    [TestCase("MineAction.Api.Features", "MineAction.Api.OpenApi")]
    [TestCase("MineAction.Api.OpenApi", "MineAction.Api.Features")]
    public void One_part_never_uses_another(string part, string other)
    {
        var users = In(part).ToList();

        Assert.That(users, Has.Count.GreaterThan(5));
        Assert.That(In(other), Is.Not.Empty);
        Assert.That(Uses(users, type => IsIn(type, other)), Is.Empty);
    }

    [Test]
    public void A_slice_never_uses_another_slice()
    {
        var users = Types.Where(type => SliceOf(type) is not null).ToList();

        Assert.That(Slices, Has.Length.GreaterThan(15));
        Assert.That(users, Has.Count.GreaterThan(50));
        Assert.That(users.SelectMany(user => Uses([user], used => SliceOf(used) is { } other && other != SliceOf(user))), Is.Empty);
    }

    [Test]
    public void What_stands_under_a_noun_is_used_under_that_noun_alone()
    {
        var users = Types.Where(type => NounOf(type) is not null).ToList();

        Assert.That(users.Select(NounOf).Distinct().Count(), Is.GreaterThan(8));
        Assert.That(users.SelectMany(user => Uses([user], used => NounOf(used) is { } other && other != NounOf(user))), Is.Empty);
    }

    [Test]
    public void Every_slice_is_listed_and_has_its_request_and_its_validator()
    {
        var listed = Dependencies.Of(typeof(Endpoints));

        Assert.That(Slices, Is.Not.Empty);
        Assert.Multiple(() =>
        {
            foreach (var slice in Slices)
            {
                var name = slice.Name[..^"Endpoint".Length];
                Assert.That(listed, Does.Contain(slice), "Endpoints.cs lists every slice");
                Assert.That(slice.Namespace, Does.EndWith("." + name), "the folder has the name of the slice");
                Assert.That(Types.Where(type => type.Namespace == slice.Namespace).Select(type => type.Name), Does.Contain(name + "Request").And.Contain(name + "Validator"));
            }
        });
    }

    [Test]
    public void Every_folder_with_a_request_is_a_slice()
    {
        var folders = Types.Where(type => NounOf(type) is not null && type.Name.EndsWith("Request", StringComparison.Ordinal)).Select(type => type.Namespace).Distinct().ToList();

        Assert.That(folders, Is.Not.Empty);
        Assert.That(folders, Is.SubsetOf(Slices.Select(slice => slice.Namespace)));
    }

    [Test]
    public void The_rules_see_what_only_the_code_of_a_method_uses() =>
        Assert.That(Dependencies.Of(typeof(Endpoints)), Does.Contain(Slices[0]));

    private static IEnumerable<Type> In(string part) => Types.Where(type => IsIn(type, part));

    private static bool IsIn(Type type, string part) => type.Namespace == part || type.Namespace?.StartsWith(part + ".", StringComparison.Ordinal) == true;

    private static IEnumerable<string> Uses(IEnumerable<Type> users, Func<Type, bool> isForbidden) =>
        users.SelectMany(user => Dependencies.Of(user).Where(isForbidden).Select(used => $"{user.FullName} uses {used.FullName}"));

    private static string? SliceOf(Type type) => Slices.Select(slice => slice.Namespace).FirstOrDefault(slice => IsIn(type, slice!));

    private static string? NounOf(Type type) => type.Namespace?.StartsWith(Features, StringComparison.Ordinal) == true ? type.Namespace[Features.Length..].Split('.')[0] : null;
}
