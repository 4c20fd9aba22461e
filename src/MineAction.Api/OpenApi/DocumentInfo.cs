using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace MineAction.Api.OpenApi;

/// <summary>What the document says about the service as a whole.</summary>
internal sealed class DocumentInfo : IDocumentFilter
{
    public const string Name = "v1";

    private const string Description = """
    How universal was a treaty on any day, who is bound since when, and by which rule? The register holds who signed, ratified, acceded to,
    succeeded to and withdrew from the treaties on landmines, cluster munitions, certain conventional weapons and the rights of persons with
    disabilities, and computes the rest for any day.

    - **Two clocks.** `asOf` is the legal day asked about; `revision` or `knownAt` the state of our record. Never one for the other.
    - **Dates** are `yyyy-MM-dd`, instants RFC 3339 in UTC. Codes are accepted in any case. An unknown or repeated parameter is refused.
    - **Formats.** Every answer is JSON or a table, by `Accept` or `format`; `format` wins. A table without `limit` is the whole list.
    - **HEAD** is answered wherever GET is, with the same headers; **OPTIONS** too. Any origin may read.
    - **Caching.** Every answer has a strong `ETag`; one that names both `asOf` and `revision` never changes.
    - **Problems** are RFC 9457 documents; `type` is stable and listed in the schema `Problem`.
    - **Limits.** So many requests in one minute for each client, then 429 with `Retry-After`. No key is needed to read.
    - Version 1 changes by additions only: members, parameters, codes and problem types may be added. `openapi/CHANGELOG.md` lists them.

    For operators: `/health/live` and `/health/ready`. This is not an official depositary source: only the United Nations Treaty Collection
    is authoritative. `dataThrough` says how far the facts reach.
    """;

    private static readonly (string Name, string Description)[] Tags =
    [
        ("Instruments", "The conventions, protocols and amendments, and the rules they set themselves."),
        ("Treaty actions", "What was done, when, by whom, and where that is written."),
        ("Entry into force", "Since when an instrument is in force, for whom, and why."),
        ("Participants", "Who stands where towards an instrument, and how it came there."),
        ("Changes", "What was recorded, corrected, retracted or verified: to be followed without missing anything."),
        ("Webhooks", "Being told of changes instead of asking for them."),
        ("Universalization", "How universal the instruments are, were and will be."),
        ("States", "Who the States are, and where each stands towards every instrument."),
        ("Writing", "How editors keep the register true. Needs a token."),
        ("Widgets", "What pages and widgets show, in words and drawings ready to be placed."),
        ("Proposals", "What the follower of the depositary found and did not record by itself. Needs a token."),
        ("Charts", "The curve of an instrument, for reports."),
        ("Badges", "The number of parties as a picture, to show elsewhere."),
        ("Trust", "What the register rests on, and all of it to take away."),
    ];

    public static OpenApiInfo Info => new()
    {
        Title = "MineAction.Api",
        Version = "1.0.0",
        Summary = "The status and the universalization of humanitarian disarmament treaties, as of any day.",
        Description = Description.ReplaceLineEndings("\n"),
        License = new OpenApiLicense { Name = "MIT", Identifier = "MIT" },
    };

    public void Apply(OpenApiDocument swaggerDoc, DocumentFilterContext context)
    {
        swaggerDoc.Servers = [new OpenApiServer { Url = "/" }];
        // No key, ever, for reads: an empty requirement.
        swaggerDoc.Security = [new OpenApiSecurityRequirement()];
        swaggerDoc.Tags = Tags.Select(tag => new OpenApiTag { Name = tag.Name, Description = tag.Description }).ToHashSet();
    }
}
