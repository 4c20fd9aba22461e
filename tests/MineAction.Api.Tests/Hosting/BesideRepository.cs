namespace MineAction.Api.Tests.Hosting;

/// <summary>Files that stand beside the repository (../shared) and are not part of it.</summary>
internal static class BesideRepository
{
    /// <summary>The bytes of a file; the test is ignored where the file's folder is absent.</summary>
    /// <param name="folder">The folder in ../shared.</param>
    /// <param name="path">The file in it.</param>
    public static byte[] BytesOf(string folder, string path)
    {
        for (var above = new DirectoryInfo(TestContext.CurrentContext.TestDirectory); above is not null; above = above.Parent)
        {
            var files = Path.Combine(above.FullName, "shared", folder);
            if (Directory.Exists(files))
                return File.ReadAllBytes(Path.Combine(files, path));
        }

        Assert.Ignore($"The files of ../shared/{folder} are not beside the repository.");
        return [];
    }
}
