using System.Text.Json.Nodes;

namespace MineAction.Api.Site.ViewModels;

/// <summary>JSON-LD of a page (schema.org), for search engines. Public as a parameter of components.</summary>
public sealed class JsonLdDocument
{
    private readonly JsonObject _document;

    internal JsonLdDocument(string type, params ReadOnlySpan<(string Name, JsonNode? Value)> properties)
    {
        _document = new JsonObject { ["@context"] = "https://schema.org", ["@type"] = type };
        foreach (var (name, value) in properties)
        {
            if (value is not null)
                _document[name] = value;
        }
    }

    /// <summary>
    /// The script element for the page's head. The default encoder leaves neither markup nor the element's end in the data.
    /// </summary>
    internal string ToScript() => $"<script type=\"application/ld+json\">{_document.ToJsonString()}</script>";
}
