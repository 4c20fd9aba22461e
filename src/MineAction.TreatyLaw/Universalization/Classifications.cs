using System.Text;
using MineAction.TreatyLaw.Participants;

namespace MineAction.TreatyLaw.Universalization;

/// <summary>Which group a State falls into.</summary>
public static class Classifications
{
    /// <summary>The id of the group of States that belong to no regional group.</summary>
    public const string NoGroup = "none";

    private const string Unclassified = "In no group";
    private const string Others = "Other States";

    /// <summary>
    /// The group of <paramref name="participant"/>, as a stable id: <c>sub-saharan-africa</c>, <c>african-group</c>, <c>ldc</c>,
    /// <c>not-ldc</c>.
    /// </summary>
    public static string GroupOf(this Classification classification, Participant participant) => classification switch
    {
        Classification.Region => Slug(participant.Region),
        Classification.Subregion => Slug(participant.Subregion),
        Classification.UnGroup => Slug(participant.UnGroup),
        Classification.Ldc => participant.Ldc ? "ldc" : "not-ldc",
        Classification.Lldc => participant.Lldc ? "lldc" : "not-lldc",
        Classification.Sids => participant.Sids ? "sids" : "not-sids",
        _ => throw new ArgumentOutOfRangeException(nameof(classification), classification, "No such classification."),
    };

    /// <summary>The English name of the group of <paramref name="participant"/>.</summary>
    public static string LabelOf(this Classification classification, Participant participant) => classification switch
    {
        Classification.Region => participant.Region ?? Unclassified,
        Classification.Subregion => participant.Subregion ?? Unclassified,
        Classification.UnGroup => participant.UnGroup is null or NoGroup ? Unclassified : participant.UnGroup,
        Classification.Ldc => participant.Ldc ? "Least developed countries" : Others,
        Classification.Lldc => participant.Lldc ? "Landlocked developing countries" : Others,
        Classification.Sids => participant.Sids ? "Small island developing States" : Others,
        _ => throw new ArgumentOutOfRangeException(nameof(classification), classification, "No such classification."),
    };

    /// <summary>"South-eastern Asia" gives <c>south-eastern-asia</c>.</summary>
    public static string Slug(string? label)
    {
        if (string.IsNullOrWhiteSpace(label))
            return NoGroup;
        var slug = new StringBuilder(label.Length);
        foreach (var letter in label.ToLowerInvariant())
        {
            if (char.IsAsciiLetterOrDigit(letter))
                slug.Append(letter);
            else if (slug.Length > 0 && slug[^1] != '-')
                slug.Append('-');
        }

        return slug.ToString().TrimEnd('-');
    }
}
