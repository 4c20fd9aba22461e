using System.Text;

namespace MineAction.TreatyLaw.Wording;

/// <summary>A text with places: <c>{place}</c> or <c>{place.form}</c>.</summary>
public static class Template
{
    /// <summary>
    /// The text with its places filled. A full stop after a value that ends with one is not written twice: the Russian "1998 г." ends a
    /// sentence too.
    /// </summary>
    /// <param name="template">The text.</param>
    /// <param name="valueOf">What stands in a place, in a form; the form is empty where the template names none.</param>
    public static string Fill(string template, Func<string, string, string> valueOf)
    {
        ArgumentNullException.ThrowIfNull(template);
        ArgumentNullException.ThrowIfNull(valueOf);
        var text = new StringBuilder(2 * template.Length);
        for (int at = 0, open; at < template.Length;)
        {
            open = template.IndexOf('{', at);
            if (open < 0)
                return text.Append(template, at, template.Length - at).ToString();
            var close = template.IndexOf('}', open);
            var value = Value(template[(open + 1)..close], valueOf);
            text.Append(template, at, open - at).Append(value);
            at = close + 1;
            if (value.EndsWith('.') && at < template.Length && template[at] == '.')
                at++;
        }

        return text.ToString();
    }

    private static string Value(string place, Func<string, string, string> valueOf)
    {
        var dot = place.IndexOf('.', StringComparison.Ordinal);
        return dot < 0 ? valueOf(place, "") : valueOf(place[..dot], place[(dot + 1)..]);
    }
}
