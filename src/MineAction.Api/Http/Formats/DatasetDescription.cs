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
    /// <summary>The licence of all parts, by its SPDX identifier.</summary>
    public const string LicenceId = "CC0-1.0";

    /// <summary>What the licence means for the facts.</summary>
    public const string FactsLicence = "The facts are the depositary's and nobody's property: cite the depositary";

    /// <summary>What the licence means for what is computed from the facts.</summary>
    public const string ComputationLicence = "The computation is ours and in the public domain (CC0 1.0): cite this register";

    public const string LicenceUrl = "https://creativecommons.org/publicdomain/zero/1.0/";
    public const string Source =
        "Status pages of the United Nations Treaty Collection, as read on the day named with each action, and the further source named " +
        "there";
    public const string SourceUrl = "https://treaties.un.org/";

    public static readonly Sentence Summary = new("dataset.summary");

    public static readonly Sentence Disclaimer = new("dataset.disclaimer");

    /// <summary>The horizon of the whole register, for answers about several instruments.</summary>
    public static DateOnly? DataThrough(RegisterSnapshot snapshot) => snapshot.Register.DataThrough;

    /// <summary>How to cite a revision of the register, or an answer made from it, found at <paramref name="address"/>.</summary>
    public static string Citation(RegisterSnapshot snapshot, string? address = null)
    {
        var through = DataThrough(snapshot) is { } day ? $", depositary's data through {IsoDate.Of(day)}" : "";
        var recorded = IsoDate.Of(DateOnly.FromDateTime(snapshot.Revision.RecordedAt.UtcDateTime));
        // Two registers may both be at revision 1, begun by facts of different builds.
        var shipped = snapshot.Revision.Shipped is { } issue
            ? $", shipped facts of {IsoDate.Of(issue.IssuedOn)} ({issue.Digest[..12]})"
            : "";
        return $"{Title}, revision {snapshot.Revision.Id} of {recorded}{through}{shipped}.{(address is null ? "" : $" {address}")}";
    }
}
