using Microsoft.Extensions.Options;
using MineAction.Api.Storage.Sqlite;
using MineAction.Api.Webhooks.Settings;
using MineAction.Api.Webhooks.Signing;

namespace MineAction.Api.Tests.Webhooks.Signing;

public sealed class WebhookSecretsTests
{
    private DirectoryInfo _folder = null!;

    private string Key => Path.Combine(_folder.FullName, "register.db.key");

    [SetUp]
    public void MakeFolder() => _folder = Directory.CreateTempSubdirectory("secrets-");

    [TearDown]
    public void RemoveFolder() => _folder.Delete(recursive: true);

    [Test]
    public void A_register_in_a_file_makes_itself_a_key_that_its_own_user_alone_reads()
    {
        var stored = Secrets().Protect("whsec_abc");

        Assert.That(stored, Does.Not.Contain("abc"));
        Assert.That(WebhookSecrets.IsClear(stored), Is.False);
        Assert.That(Secrets().Reveal(stored), Is.EqualTo("whsec_abc"), "the next start has the same key");
        if (!OperatingSystem.IsWindows())
            Assert.That(File.GetUnixFileMode(Key), Is.EqualTo(UnixFileMode.UserRead | UnixFileMode.UserWrite));
    }

    [Test]
    public void A_key_of_the_operator_is_used_and_no_file_made()
    {
        var stored = Secrets("a key of thirty-two characters, or more").Protect("whsec_abc");

        Assert.That(File.Exists(Key), Is.False);
        Assert.That(Secrets("a key of thirty-two characters, or more").Reveal(stored), Is.EqualTo("whsec_abc"));
        Assert.That(Secrets("another key of thirty-two characters").Reveal(stored), Is.Null);
        Assert.That(Secrets().Reveal("whsec_of an earlier version"), Is.EqualTo("whsec_of an earlier version"));
    }

    private WebhookSecrets Secrets(string? key = null) => new(
        Options.Create(new WebhookOptions { SecretKey = key }),
        new SqliteDatabase($"Data Source={Path.Combine(_folder.FullName, "register.db")}", ""));
}
