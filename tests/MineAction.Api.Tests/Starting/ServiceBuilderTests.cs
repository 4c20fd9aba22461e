using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Console;
using Microsoft.Extensions.Options;

namespace MineAction.Api.Tests.Starting;

public sealed class ServiceBuilderTests
{
    [TestCase("json")]
    [TestCase("systemd")]
    public async Task The_log_has_the_form_that_the_settings_name(string formatter)
    {
        await using var app = ServiceBuilder.Create([$"--Logging:Console:FormatterName={formatter}"]).Build();

        Assert.That(app.Services.GetRequiredService<IOptions<ConsoleLoggerOptions>>().Value.FormatterName, Is.EqualTo(formatter));
    }
}
