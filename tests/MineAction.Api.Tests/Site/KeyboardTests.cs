using System.Text.RegularExpressions;
using Microsoft.Playwright;
using MineAction.Api.Tests.Site.Browsing;

namespace MineAction.Api.Tests.Site;

/// <summary>The keyboard alone reaches and operates everything.</summary>
public sealed class KeyboardTests : BrowserTests
{
    [Test]
    public async Task The_tab_key_reaches_every_control_once_and_never_stays()
    {
        var page = await OpenAsync("/?lang=en");
        var controls = await page.EvaluateAsync<int>(
            """
            () => [...document.querySelectorAll('a[href], button, input:not([type=hidden]), select, summary, [tabindex="0"]')]
              .filter(e => e.tabIndex >= 0 && e.checkVisibility()).length
            """);
        var reached = new HashSet<string>();
        for (var i = 0; i < controls + 8; i++)
        {
            await page.Keyboard.PressAsync("Tab");
            reached.Add(await page.EvaluateAsync<string>(
                """
                () => {
                  const e = document.activeElement;
                  e.dataset.reached ??= crypto.randomUUID?.() ?? Math.random();
                  return e === document.body ? '' : e.dataset.reached;
                }
                """));
        }

        Assert.That(reached.Where(id => id.Length > 0).ToList(), Has.Count.GreaterThanOrEqualTo(controls));
    }

    [Test]
    public async Task The_map_is_one_stop_and_arrows_go_from_State_to_State_by_name()
    {
        var page = await OpenAsync("/?lang=en");
        await page.Locator(".map a[tabindex=\"0\"]").FocusAsync();
        Assert.That(
            await page.Locator(".caption").TextContentAsync(), Does.StartWith("Afghanistan: State Party, in force since 1 March 2003"));
        await page.Keyboard.PressAsync("ArrowRight");
        Assert.That(await page.Locator(".caption").TextContentAsync(), Does.StartWith("Albania"));
        await page.Keyboard.PressAsync("End");
        Assert.That(await page.Locator(".caption").TextContentAsync(), Does.StartWith("Zimbabwe"));
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync(
            "Zimbabwe", new LocatorAssertionsToHaveTextOptions { Timeout = 20_000 });
        Assert.That(page.Url, Does.Contain("/s/ZWE?"));
    }

    [Test]
    public async Task The_dialog_opens_follows_the_choice_and_gives_the_focus_back()
    {
        var page = await OpenAsync("/?lang=en");
        await page.Locator("a[data-dialog]").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        var dialog = page.Locator("dialog[open]");
        await dialog.WaitForAsync();
        Assert.That(await page.EvaluateAsync<bool>("() => document.activeElement.closest('dialog') !== null"), Is.True);

        await dialog.Locator("select[name=view]").FocusAsync();
        await page.Keyboard.PressAsync("m");
        await Assertions.Expect(dialog.Locator("textarea").First).ToHaveValueAsync(new Regex("view=\"map\""));
        await Assertions.Expect(dialog.Locator("iframe")).ToHaveAttributeAsync("src", "/embed/apmbc?view=map&lang=en");

        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(page.Locator("dialog")).ToHaveCountAsync(0);
        Assert.That(await page.EvaluateAsync<bool>("() => document.activeElement.matches('a[data-dialog]')"), Is.True);
        Assert.That(Complaints, Is.Empty);
    }

    [Test]
    public async Task A_preview_takes_the_height_that_its_frame_tells()
    {
        var page = await OpenAsync("/embed?lang=en&view=missing");
        await page.Locator("iframe").ScrollIntoViewIfNeededAsync();
        await page.WaitForFunctionAsync("() => document.querySelector('iframe').height > 600");
        Assert.That(Complaints, Is.Empty);
    }
}
