using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Options;
using MineAction.Api.Storage.Sql;
using MineAction.Api.Webhooks.Settings;

namespace MineAction.Api.Webhooks.Signing;

/// <summary>
/// Encryption of the secrets of webhooks: whoever reads the database, or a backup of it, cannot sign in our name. The key is the
/// operator's (<c>Webhooks:SecretKey</c>); without it a SQLite register has a key file beside the database, which its own user alone reads.
/// </summary>
internal sealed class WebhookSecrets(IOptions<WebhookOptions> options, Database database)
{
    private const string Encrypted = "enc1:";
    private const int NonceLength = 12;
    private const int TagLength = 16;
    private const int KeyLength = 32;

    private readonly Lazy<byte[]?> _key = new(() => options.Value.SecretKey is { } text
        ? SHA256.HashData(Encoding.UTF8.GetBytes(text))
        : database.SecretKeyFile is { } file ? ReadOrMake(file) : null);

    /// <summary>Whether there is a key, so that a webhook can be made.</summary>
    public bool HasKey => _key.Value is not null;

    /// <summary>Whether a secret lies in the database as an earlier version has put it there, in clear.</summary>
    public static bool IsClear(string stored) => !stored.StartsWith(Encrypted, StringComparison.Ordinal);

    /// <summary>A secret as it is stored.</summary>
    /// <exception cref="InvalidOperationException">There is no key.</exception>
    public string Protect(string secret)
    {
        var text = Encoding.UTF8.GetBytes(secret);
        var (nonce, tag, cipher) = (RandomNumberGenerator.GetBytes(NonceLength), new byte[TagLength], new byte[text.Length]);
        using var aes = new AesGcm(_key.Value ?? throw new InvalidOperationException("There is no key for webhooks."), TagLength);
        aes.Encrypt(nonce, text, cipher, tag);
        return Encrypted + Convert.ToBase64String([.. nonce, .. tag, .. cipher]);
    }

    /// <summary>The secret that was stored; null where it was encrypted with another key.</summary>
    public string? Reveal(string stored)
    {
        if (IsClear(stored))
            return stored;
        if (_key.Value is not { } key)
            return null;
        var bytes = Convert.FromBase64String(stored[Encrypted.Length..]);
        var (nonce, rest) = (bytes[..NonceLength], bytes[NonceLength..]);
        var (tag, cipher) = (rest[..TagLength], rest[TagLength..]);
        var text = new byte[cipher.Length];
        using var aes = new AesGcm(key, TagLength);
        try
        {
            aes.Decrypt(nonce, cipher, tag, text);
            return Encoding.UTF8.GetString(text);
        }
        catch (AuthenticationTagMismatchException)
        {
            return null;
        }
    }

    private static byte[] ReadOrMake(string file)
    {
        try
        {
            var options = new FileStreamOptions
            {
                Mode = FileMode.CreateNew,
                Access = FileAccess.Write,
                Options = FileOptions.WriteThrough,
            };
            if (!OperatingSystem.IsWindows())
                options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
            var made = RandomNumberGenerator.GetBytes(KeyLength);
            using var stream = new FileStream(file, options);
            stream.Write(made);
            return made;
        }
        catch (IOException) when (File.Exists(file))
        {
            // Made before, by this process or another.
            return File.ReadAllBytes(file);
        }
    }
}
