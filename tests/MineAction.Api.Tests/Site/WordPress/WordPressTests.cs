using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.Playwright;
using MineAction.Api.Tests.Hosting;
using MineAction.Api.Tests.Site.Browsing;

namespace MineAction.Api.Tests.Site.WordPress;

/// <summary>Tried as a campaigner would: an address pasted into a post of a real WordPress.</summary>
public sealed class WordPressTests : BrowserTests
{
    // The ports at which WordPress looks up an address of its own machine.
    private static readonly int[] Ports = [8080, 80, 443];

    private ApiHost _host = null!;
    private Uri _service = null!;
    private WordPressSite _site = null!;

    [OneTimeSetUp]
    public async Task StartAsync()
    {
        if (WordPressSite.Absence is { } reason)
            Assert.Ignore(reason);
        _host = new ApiHost(Engines.Sqlite);
        _service = _host.Listen(FreePort.Among(Ports));
        _site = await WordPressSite.StartAsync();
    }

    [OneTimeTearDown]
    public async Task StopAsync()
    {
        if (_site is not null)
            await _site.DisposeAsync();
        if (_host is not null)
            await _host.DisposeAsync();
    }

    [TestCase("administrator", "i/apmbc?lang=en")]
    [TestCase("editor", "i/ccm?lang=fr")]
    [TestCase("author", "s/UKR?lang=en")]
    [TestCase("editor", "embed/apmbc?view=missing&lang=en")]
    public async Task A_pasted_address_shows_the_card_whole(string role, string address)
    {
        var page = await OpenPostAsync(role, address);

        var frame = page.Locator("iframe.wp-embedded-content");
        await Assertions.Expect(frame).ToBeVisibleAsync();
        var card = page.FrameLocator("iframe.wp-embedded-content");

        // WordPress gives a frame between 200 and 1,000 pixels; within them it is as high as what it shows.
        var wanted = await card.Locator("html").EvaluateAsync<double>("html => Math.ceil(html.getBoundingClientRect().height)");
        await Assertions.Expect(frame).ToHaveAttributeAsync("height", $"{Math.Clamp(wanted, 200, 1000)}");

        // A card may be higher than the reader's window: its end is where the frame ends.
        await frame.EvaluateAsync("frame => frame.scrollIntoView({ block: 'end' })");
        await Assertions.Expect(card.Locator("footer")).ToBeInViewportAsync(new() { Ratio = 1 });
        await Assertions.Expect(card.Locator("footer")).ToContainTextAsync("2026");
        await KeepAsync(page, $"wordpress-{role}-{address.Split('?')[0].Replace('/', '-')}");
    }

    [Test]
    public async Task A_link_in_the_card_leads_the_reader_to_our_page()
    {
        var page = await OpenPostAsync("administrator", "i/apmbc?lang=en");

        await page.FrameLocator("iframe.wp-embedded-content").Locator("a[href*='/i/apmbc']").First.ClickAsync();

        await page.WaitForURLAsync(url => url.StartsWith(new Uri(_service, "i/apmbc").ToString(), StringComparison.Ordinal));
    }

    // WordPress takes frames out of what authors paste as HTML.
    [Test]
    public async Task Of_the_html_that_an_author_pastes_a_quotation_with_a_link_remains()
    {
        using var http = new HttpClient();
        var address = new Uri(_service, "i/apmbc?lang=en").ToString();
        var embed = await http.GetFromJsonAsync<JsonElement>(new Uri(_service, $"oembed?url={Uri.EscapeDataString(address)}"));

        var page = await OpenAsync(await _site.PublishAsync("author", embed.GetProperty("html").GetString()!));

        await Assertions.Expect(page.Locator("main iframe")).ToHaveCountAsync(0);
        var quotation = page.Locator("main blockquote");
        await Assertions.Expect(quotation).ToContainTextAsync("161 States Parties, by depositary data through 3 February 2026");
        await Assertions.Expect(quotation.Locator("a")).ToHaveAttributeAsync("href", address);
    }

    // What the block editor saves when an address is pasted.
    private async Task<IPage> OpenPostAsync(string role, string address)
    {
        var url = new Uri(_service, address);
        return await OpenAsync(await _site.PublishAsync(
            role,
            $$"""
            <!-- wp:embed {"url":"{{url}}","type":"rich"} -->
            <figure class="wp-block-embed is-type-rich"><div class="wp-block-embed__wrapper">
            {{url}}
            </div></figure>
            <!-- /wp:embed -->
            """));
    }
}
