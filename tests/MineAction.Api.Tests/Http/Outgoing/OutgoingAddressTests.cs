using MineAction.Api.Http.Outgoing;

namespace MineAction.Api.Tests.Http.Outgoing;

/// <summary>A stranger must never reach the inside of our network through us.</summary>
public sealed class OutgoingAddressTests
{
    [TestCase("https://example.org/hook")]
    [TestCase("https://example.org:8443/hook?key=1")]
    [TestCase("https://93.184.216.34/")]
    [TestCase("https://[2606:4700::1111]/")]
    public void A_public_https_address_is_taken(string url) => Assert.That(OutgoingAddress.Fault(url, allowPrivate: false), Is.Null);

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
    public void Any_other_address_is_refused(string url) => Assert.That(OutgoingAddress.Fault(url, allowPrivate: false), Is.Not.Null);
}
