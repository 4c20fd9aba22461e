namespace MineAction.Api.Imports.Following;

/// <summary>The section <c>Depositary</c> of the configuration.</summary>
internal sealed class DepositaryOptions
{
    public const string Section = "Depositary";

    /// <summary>Whether the depositary's documents are read once a day.</summary>
    public bool Follow { get; set; }

    /// <summary>An address that the User-Agent names: whom the depositary may write to.</summary>
    public string? Contact { get; set; }

    /// <summary>The address of a status document: <c>{untc}</c> is the treaty's number, <c>{chapter}</c> that of its chapter.</summary>
    public string Address { get; set; } =
        "https://treaties.un.org/Pages/ViewDetails.aspx?src=TREATY&mtdsg_no={untc}&chapter={chapter}&clang=_en";

    /// <summary>The address of the document of one instrument, by its slug, where it is another.</summary>
    public Dictionary<string, string> Addresses { get; init; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The time of day, UTC; null for one that differs from register to register.</summary>
    public TimeOnly? At { get; set; }

    /// <summary>Whether http addresses and addresses inside the network are allowed: for a mirror inside.</summary>
    public bool AllowPrivateAddresses { get; set; }

    /// <summary>After how long without a reading the log and <c>/health/ready</c> warn.</summary>
    public TimeSpan StaleAfter { get; set; } = TimeSpan.FromDays(7);

    /// <summary>How long one document may take, from the question to its last byte.</summary>
    public TimeSpan Timeout { get; set; } = TimeSpan.FromMinutes(1);

    /// <summary>How long to wait between two documents.</summary>
    public TimeSpan Pause { get; set; } = TimeSpan.FromSeconds(2);

    /// <summary>How long to wait after a first failure; twice as long after each further one, until the next daily reading.</summary>
    public TimeSpan FirstRetryAfter { get; set; } = TimeSpan.FromMinutes(15);
}
