using System.Net;
using Microsoft.Extensions.Options;
using MineAction.Api.Tests.Site;
using MineAction.Api.Webhooks.Delivery;
using MineAction.Api.Webhooks.Outbox;
using MineAction.Api.Webhooks.Signing;

namespace MineAction.Api.Tests.Webhooks.Delivery;

/// <summary>A stranger must never reach the inside of our network through us.</summary>
public sealed class WebhookTargetTests
{
    private static readonly WebhookOptions Strict = new() { Timeout = TimeSpan.FromSeconds(5) };

    [TestCase("https://example.org/hook")]
    [TestCase("https://example.org:8443/hook?key=1")]
    [TestCase("https://93.184.216.34/")]
    [TestCase("https://[2606:4700::1111]/")]
    public void A_public_https_address_is_taken(string url) => Assert.That(WebhookTarget.Fault(url, Strict), Is.Null);

    [TestCase("http://example.org/")]
    [TestCase("https://localhost/")]
    [TestCase("https://register/")]
    [TestCase("https://127.0.0.1/")]
    [TestCase("https://2130706433/")]
    [TestCase("https://0x7f.1/")]
    [TestCase("https://10.1.2.3/")]
    [TestCase("https://[::1]/")]
    [TestCase("https://[::ffff:10.0.0.1]/")]
    [TestCase("https://user@example.org/")]
    [TestCase("file:///etc/passwd")]
    public void Any_other_address_is_refused(string url) => Assert.That(WebhookTarget.Fault(url, Strict), Is.Not.Null);

    [TestCase("0.0.0.0")]
    [TestCase("10.0.0.1")]
    [TestCase("100.64.0.1")]
    [TestCase("127.0.0.1")]
    [TestCase("127.255.255.255")]
    [TestCase("169.254.169.254")]
    [TestCase("172.16.0.1")]
    [TestCase("172.31.255.255")]
    [TestCase("192.168.1.1")]
    [TestCase("198.18.0.1")]
    [TestCase("224.0.0.1")]
    [TestCase("255.255.255.255")]
    [TestCase("::")]
    [TestCase("::1")]
    [TestCase("::ffff:127.0.0.1")]
    [TestCase("::ffff:8.8.8.8")]
    [TestCase("64:ff9b::a00:1")]
    [TestCase("2001::1")]
    [TestCase("2001:db8::1")]
    [TestCase("2002:a00:1::1")]
    [TestCase("fc00::1")]
    [TestCase("fd12:3456::1")]
    [TestCase("fe80::1")]
    [TestCase("fec0::1")]
    [TestCase("ff02::1")]
    public void No_special_address_is_public(string address) => Assert.That(PublicAddresses.Contains(IPAddress.Parse(address)), Is.False);

    [TestCase("8.8.8.8")]
    [TestCase("172.32.0.1")]
    [TestCase("100.128.0.1")]
    [TestCase("2606:4700::1111")]
    [TestCase("2a00:1450::1")]
    public void Others_are(string address) => Assert.That(PublicAddresses.Contains(IPAddress.Parse(address)), Is.True);

    [Test]
    public async Task A_name_that_leads_inside_is_refused_when_it_is_connected_to()
    {
        using var sender = new WebhookSender(Options.Create(Strict));
        var webhook = new Webhook
        {
            Id = "wh_1",
            Url = "https://localhost:9/",
            Instruments = "",
            Participants = "",
            Secret = WebhookSignature.NewSecret(),
            CreatedBy = "ana",
            CreatedAt = default,
        };
        Assert.That(
            await sender.SendAsync(webhook, "msg_1_1", DateTimeOffset.UnixEpoch, [], CancellationToken.None),
            Does.Contain("'localhost' is not on the public internet."));
    }

    // The example of the specification: https://www.standardwebhooks.com.
    [Test]
    public void The_signature_is_the_one_of_the_specification() => Assert.That(
        WebhookSignature.Of(
            "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", "msg_p5jXN8AQM9LWM0D4loKWxJek", "1614265330", System.Text.Encoding.UTF8.GetBytes("""{"test": 2432232314}""")),
        Is.EqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE="));
}
