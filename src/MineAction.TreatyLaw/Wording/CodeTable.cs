using System.Text;

namespace MineAction.TreatyLaw.Wording;

/// <summary>
/// The codes of a vocabulary by the numbers of its values, and back. Not by the values themselves: the runtime would compile a dictionary
/// of each vocabulary's own, at every start.
/// </summary>
internal sealed class CodeTable
{
    private readonly Dictionary<string, int> _numbers = [];

    /// <param name="names">The names of the values, in their order.</param>
    public CodeTable(string[] names)
    {
        Codes = Array.ConvertAll(names, Kebab);
        for (var number = 0; number < Codes.Length; number++)
            _numbers.Add(Codes[number], number);
    }

    public string[] Codes { get; }

    /// <summary>The number of the value with this code; 0 where there is none.</summary>
    public bool TryFind(string? code, out int number)
    {
        number = 0;
        return code is not null && _numbers.TryGetValue(code, out number);
    }

    private static string Kebab(string name)
    {
        var kebab = new StringBuilder();
        foreach (var letter in name)
        {
            if (char.IsUpper(letter) && kebab.Length > 0)
                kebab.Append('-');
            kebab.Append(char.ToLowerInvariant(letter));
        }

        return kebab.ToString();
    }
}
