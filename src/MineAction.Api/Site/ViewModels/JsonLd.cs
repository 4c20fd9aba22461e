using System.Text.Json.Nodes;

namespace MineAction.Api.Site.ViewModels;

/// <summary>What a page is about, for search engines (schema.org as JSON-LD). Public as a parameter of components.</summary>
public sealed class JsonLd
{
    private readonly JsonObject _document;

    internal JsonLd(string type, params ReadOnlySpan<(string Name, JsonNode? Value)> properties)
    {
        _document = new JsonObject { ["@context"] = "https://schema.org", ["@type"] = type };
        foreach (var (name, value) in properties)
        {
            if (value is not null)
                _document[name] = value;
        }
    }

    /// <summary>The element for the page's head. The default encoder leaves neither markup nor the end of the element in the data.</summary>
    internal string ToScript() => $"<script type=\"application/ld+json\">{_document.ToJsonString()}</script>";
}
