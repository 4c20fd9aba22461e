using MineAction.TreatyLaw.Participants;

namespace MineAction.Api.Imports.Reading.Text;

/// <summary>Whether two names in a document are one participant's.</summary>
internal static class NameIndexExtensions
{
    /// <summary>What all names of one participant have in common: its code, or the name itself where nobody is known by it.</summary>
    public static string KeyOf(this NameIndex names, string name) => names.Find(name)?.Code ?? NameIndex.Normalize(name);

    /// <summary>Estonia and the Republic of Estonia are the same.</summary>
    public static bool AreSame(this NameIndex names, string one, string other) => names.KeyOf(one) == names.KeyOf(other);
}
