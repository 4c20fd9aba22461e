using System.ComponentModel;
using System.ComponentModel.DataAnnotations;

namespace MineAction.Api.Imports.Following;

/// <summary>The section <c>Depositary</c> of the configuration.</summary>
internal sealed class DepositaryOptions
{
    public const string Section = "Depositary";

    [Description("whether the depositary's documents are read once a day")]
    public bool Follow { get; set; }

    [Description("an address that the User-Agent names: whom the depositary may write to")]
    public string? Contact { get; set; }

    [Description("the address of a status document; {untc} is the treaty's number, {chapter} that of its chapter")]
    public string Address { get; set; } =
        "https://treaties.un.org/Pages/ViewDetails.aspx?src=TREATY&mtdsg_no={untc}&chapter={chapter}&clang=_en";

    [Description("by slug, where the document of one instrument is elsewhere: Depositary:Addresses:ccm=https://…")]
    public Dictionary<string, string> Addresses { get; init; } = new(StringComparer.OrdinalIgnoreCase);

    // Null: a time that differs from register to register.
    [Description("the time of day, UTC, as hh:mm; without it one that differs from register to register")]
    public TimeOnly? At { get; set; }

    // For a mirror inside.
    [Description("whether documents may come over http, and from addresses inside the operator's network")]
    public bool AllowPrivateAddresses { get; set; }

    [Description("after how long without a reading the log and /health/ready warn")]
    [Range(typeof(TimeSpan), "00:00:01", "365.00:00:00")]
    public TimeSpan StaleAfter { get; set; } = TimeSpan.FromDays(7);

    [Description("how long one document may take, from the question to its last byte")]
    [Range(typeof(TimeSpan), "00:00:00.1", "01:00:00")]
    public TimeSpan Timeout { get; set; } = TimeSpan.FromMinutes(1);

    [Description("how long to wait between two documents")]
    [Range(typeof(TimeSpan), "00:00:00", "01:00:00")]
    public TimeSpan Pause { get; set; } = TimeSpan.FromSeconds(2);

    [Description("when to try again after a failure; then twice as long each time, until the next daily reading")]
    [Range(typeof(TimeSpan), "00:00:01", "1.00:00:00")]
    public TimeSpan FirstRetryAfter { get; set; } = TimeSpan.FromMinutes(15);
}
