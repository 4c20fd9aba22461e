using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text.RegularExpressions;
using MineAction.Api.Tests.Hosting;
using MineAction.Api.Tests.Storage;

namespace MineAction.Api.Tests.Http.Pipeline;

/// <summary>The service behind a real nginx with TLS, at the root of the site and below a path.</summary>
[Category(Lane.Kill)]
[NonParallelizable]
public sealed partial class NginxTests
{
    private const string Nginx = "/usr/sbin/nginx";

    private DirectoryInfo _folder = null!;

    [SetUp]
    public void MakeFolder()
    {
        if (!File.Exists(Nginx))
            Assert.Ignore("nginx is not installed (Debian: apt-get install nginx).");
        _folder = Directory.CreateTempSubdirectory("nginx-");
    }

    [TearDown]
    public void RemoveFolder() => _folder?.Delete(recursive: true);

    // A trailing slash behind the address makes nginx take the path off.
    [TestCase("", "")]
    [TestCase("/register", "")]
    [TestCase("/register", "/")]
    public async Task Every_link_of_its_pages_leads_to_an_answer(string path, string slash)
    {
        var port = FreePort();
        var origin = $"https://localhost:{port}";
        await using var database = await TestDatabase.MakeAsync("sqlite");
        await using var service = ServiceProcess.Start(
            database,
            "--Proxy:KnownNetworks=127.0.0.1",
            $"--Site:Origin={origin}",
            $"--Site:PathBase={path}",
            "--RateLimit:PermitsPerMinute=500");
        using var direct = await service.ClientAsync();
        using var nginx = await StartAsync(port, path, direct.BaseAddress!.ToString().TrimEnd('/') + slash);
        try
        {
            using var handler = new HttpClientHandler { ServerCertificateCustomValidationCallback = (_, _, _, _) => true };
            using var client = new HttpClient(handler) { BaseAddress = new Uri(origin) };
            var waiting = new Queue<string>([$"{path}/", $"{path}/i/apmbc", $"{path}/s/FRA", $"{path}/embed/apmbc"]);
            var seen = waiting.ToHashSet();
            for (var pages = 0; pages < 8 && waiting.TryDequeue(out var page); pages++)
            {
                var text = await client.GetStringAsync(new Uri(page, UriKind.Relative));
                var links = Link().Matches(text).Select(match => WebUtility.HtmlDecode(match.Groups[1].Value)).Distinct().ToList();
                Assert.That(links, Has.Count.GreaterThan(2));
                foreach (var link in links.Where(link => !link.StartsWith('#')))
                {
                    var own = link.StartsWith(origin, StringComparison.Ordinal) ? link[origin.Length..] : link;
                    if (!own.StartsWith('/'))
                        continue;
                    Assert.That(own, Does.StartWith($"{path}/"), $"on {page}");
                    if (!seen.Add(own.Split('#')[0]) || seen.Count > 120)
                        continue;
                    using var answer = await client.GetAsync(new Uri(own.Split('#')[0], UriKind.Relative));
                    Assert.That((int)answer.StatusCode, Is.EqualTo(200), own);
                    if (answer.Content.Headers.ContentType?.MediaType == "text/html")
                        waiting.Enqueue(own.Split('#')[0]);
                }
            }

            Assert.That(await client.GetStringAsync(new Uri($"{path}/v1/dataset", UriKind.Relative)), Does.Contain($"{origin}{path}/v1/"));
        }
        finally
        {
            await ServiceProcess.KillAsync(nginx);
        }
    }

    private async Task<Process> StartAsync(int port, string path, string target)
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=localhost", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        using var certificate = request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
        await File.WriteAllTextAsync(Path.Combine(_folder.FullName, "cert.pem"), certificate.ExportCertificatePem());
        await File.WriteAllTextAsync(Path.Combine(_folder.FullName, "key.pem"), key.ExportPkcs8PrivateKeyPem());
        var configuration = Path.Combine(_folder.FullName, "nginx.conf");
        await File.WriteAllTextAsync(configuration, $$"""
            daemon off;
            master_process off;
            error_log {{_folder.FullName}}/error.log;
            pid {{_folder.FullName}}/pid;
            events { }
            http {
                access_log off;
                client_body_temp_path {{_folder.FullName}};
                proxy_temp_path {{_folder.FullName}};
                fastcgi_temp_path {{_folder.FullName}};
                uwsgi_temp_path {{_folder.FullName}};
                scgi_temp_path {{_folder.FullName}};
                server {
                    listen 127.0.0.1:{{port}} ssl;
                    ssl_certificate {{_folder.FullName}}/cert.pem;
                    ssl_certificate_key {{_folder.FullName}}/key.pem;
                    location {{path}}/ {
                        proxy_pass {{target}};
                        proxy_http_version 1.1;
                        proxy_set_header Connection "";
                        proxy_set_header Host $http_host;
                        proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for;
                        proxy_set_header X-Forwarded-Proto $scheme;
                    }
                }
            }
            """);
        var process = Process.Start(new ProcessStartInfo(Nginx, ["-c", configuration, "-p", _folder.FullName]))!;
        using var probe = new TcpClient();
        for (var attempt = 0; attempt < 100 && !probe.Connected; attempt++)
        {
            await Task.Delay(50);
            try
            {
                await probe.ConnectAsync(IPAddress.Loopback, port);
            }
            catch (SocketException)
            {
                // Not yet.
            }
        }

        return process;
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    [GeneratedRegex("(?:href|src|action)=\"([^\"]*)\"")]
    private static partial Regex Link();
}
