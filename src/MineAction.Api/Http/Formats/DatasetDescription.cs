using MineAction.Api.Http.Query;
using MineAction.Api.Register;
using MineAction.TreatyLaw.Wording;

namespace MineAction.Api.Http.Formats;

/// <summary>Dataset metadata: the one place for title, licence, citation and disclaimer.</summary>
internal static class DatasetDescription
{
    public const string Title = "MineAction.Api treaty register";
    public const string LicenceName =
        "CC0 1.0 Universal (public domain): facts are nobody's property. Cite the depositary for them, and this register for the " +
        "computation";
    public const string LicenceUrl = "https://creativecommons.org/publicdomain/zero/1.0/";
    public const string Source =
        "Status pages of the United Nations Treaty Collection, as read on the day named with each action, and the further source named " +
        "there";
    public const string SourceUrl = "https://treaties.un.org/";

    public static readonly Sentence Summary = new(
        "Signatures, ratifications, accessions, withdrawals and every other treaty action towards the conventions and protocols on " +
        "anti-personnel mines, cluster munitions, certain conventional weapons and the rights of persons with disabilities, each with " +
        "its day and source, and the universalization computed from them as of any day.",
        "Signatures, ratifications, adhésions, retraits et tous autres actes relatifs aux conventions et protocoles sur les mines " +
        "antipersonnel, les armes à sous-munitions, certaines armes classiques et les droits des personnes handicapées, chacun avec sa " +
        "date et sa source, et l'universalisation qui en est calculée à toute date.");

    public static readonly Sentence Disclaimer = new(
        "Not an official source. Only the depositary's own records and notifications are authoritative. Acts after the day to which the " +
        "depositary was read may be missing.",
        "Ceci n'est pas une source officielle. Seuls font foi les registres et notifications du dépositaire. Les actes postérieurs à la " +
        "date de lecture du dépositaire peuvent manquer.");

    /// <summary>The horizon of the whole register, for answers about several instruments.</summary>
    public static DateOnly? DataThrough(RegisterSnapshot snapshot) => snapshot.Register.DataThrough;

    /// <summary>How to cite a revision of the register, or an answer made from it, found at <paramref name="address"/>.</summary>
    public static string Citation(RegisterSnapshot snapshot, string? address = null)
    {
        var through = DataThrough(snapshot) is { } day ? $", depositary's data through {IsoDate.Of(day)}" : "";
        var recorded = IsoDate.Of(DateOnly.FromDateTime(snapshot.Revision.RecordedAt.UtcDateTime));
        return $"{Title}, revision {snapshot.Revision.Id} of {recorded}{through}.{(address is null ? "" : $" {address}")}";
    }
}
