namespace MineAction.Api.Http.Query;

/// <summary>A request whose response has numbers, days and codes, and no word of any language; its workbook still has.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class WordlessAttribute : Attribute
{
    /// <summary>Whether no word of the response to <paramref name="request"/> in this format depends on the language.</summary>
    public static bool IsOn(RevisionRequest request, OutputFormat format) =>
        format != OutputFormat.Xlsx && request.GetType().IsDefined(typeof(WordlessAttribute), inherit: true);
}
