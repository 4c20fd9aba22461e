using MineAction.Api.Tests.Hosting;
using MineAction.Api.Tests.Http;

namespace MineAction.Api.Tests.Contract;

public sealed class ExampleRequestTests(Engine engine) : EveryOperationTests(engine)
{
    [TestCaseSource(nameof(All))]
    public async Task A_request_made_of_the_examples_has_no_fault_of_form(string method, string path)
    {
        // What never ends is read elsewhere.
        if (path.EndsWith("/stream", StringComparison.Ordinal))
            return;
        var answer = await SendAsync(RequestOf(method, path));

        Assert.That((int)answer.Status, Is.LessThan(300).Or.AnyOf(404, 409, 422), answer.Text);
    }
}
