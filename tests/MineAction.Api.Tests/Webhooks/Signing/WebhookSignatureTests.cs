using MineAction.Api.Webhooks.Signing;

namespace MineAction.Api.Tests.Webhooks.Signing;

public sealed class WebhookSignatureTests
{
    // The example of the specification: https://www.standardwebhooks.com.
    [Test]
    public void The_signature_is_the_one_of_the_specification() => Assert.That(
        WebhookSignature.Of(
            "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw",
            "msg_p5jXN8AQM9LWM0D4loKWxJek",
            "1614265330",
            """{"test": 2432232314}"""u8.ToArray()),
        Is.EqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE="));
}
