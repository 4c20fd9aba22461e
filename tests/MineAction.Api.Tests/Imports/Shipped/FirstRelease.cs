using Dapper;
using MineAction.Api.Register;
using MineAction.Api.Storage.Facts;
using MineAction.Api.Storage.Rows;
using MineAction.Api.Storage.Sql;
using MineAction.Api.Tests.Storage;
using MineAction.TreatyLaw;
using MineAction.TreatyLaw.Actions;
using MineAction.TreatyLaw.Participants;

namespace MineAction.Api.Tests.Imports.Shipped;

/// <summary>
/// The first release: its schema, which had two migrations, and its facts, which are those of today less what SOURCES.md says was corrected
/// on 26 November 2026.
/// </summary>
internal static class FirstRelease
{
    private const int Migrations = 2;

    private const string InsertParticipant = """
        insert into participant (
            code, position, iso2, m49, kind, name, formal_name, un_member_since, un_member_until, state_since, state_until,
            in_all_states, region, subregion, intermediate_region, un_group, ldc, lldc, sids, note, from_revision)
        values (
            @Code, @Position, @Iso2, @M49, @Kind, @Name, @FormalName, @UnMemberSince, @UnMemberUntil, @StateSince, @StateUntil,
            @InAllStates, @Region, @Subregion, @IntermediateRegion, @UnGroup, @Ldc, @Lldc, @Sids, @Note, @Revision)
        """;

    private const string InsertAlias = """
        insert into participant_alias (id, code, alias, used_from, used_until, note, from_revision)
        values (@Id, @Code, @Alias, @From, @Until, @Note, 1)
        """;

    public static RegisterFacts Facts { get; } = Undo(SeedData.Shipped.Read());

    /// <summary>Fills an empty database as the first start of that release did.</summary>
    public static async Task FillAsync(TestDatabase database)
    {
        await using var connection = await database.OpenAsync();
        await using var transaction = await database.BeginWriteAsync(connection);
        Task ExecuteAsync(string statement, object? rows = null) => connection.ExecuteAsync(statement, rows, transaction);
        await ExecuteAsync(SqlStatement.Read("CreateMigrationTable"));
        var migrations = EmbeddedResource.Named($"migrations/{database.Engine}/").Take(Migrations);
        foreach (var (name, index) in migrations.Select((name, index) => (name, index)))
        {
            await ExecuteAsync(EmbeddedResource.ReadText(name));
            await ExecuteAsync(SqlStatement.Read("InsertMigration"), new { number = index + 1, name });
        }

        await ExecuteAsync(SqlStatement.Read("InsertRevision"), new Revision
        {
            Id = 1,
            RecordedAt = new DateTimeOffset(2026, 2, 4, 0, 0, 0, TimeSpan.Zero),
            Author = "MineAction.Api",
            Reason = "The shipped facts (migrations/facts)",
        });
        await ExecuteAsync(
            SqlStatement.Read("InsertInstrument"), Facts.Instruments.Select((each, position) => InstrumentRow.Of(each, position, 1)));
        await ExecuteAsync(InsertParticipant, Facts.Participants.Select((each, position) => ParticipantRow.Of(each, position, 1)));
        await ExecuteAsync(SqlStatement.Read("InsertParticipantName"), Facts.Names.Select(each => ParticipantNameRow.Of(each, 1)));
        await ExecuteAsync(
            InsertAlias,
            Facts.Aliases.Select((each, index) => new { Id = index + 1, each.Code, each.Alias, each.From, each.Until, each.Note }));
        await ExecuteAsync(
            SqlStatement.Read("InsertPublishedFigure"), Facts.PublishedFigures.Select(each => PublishedFigureRow.Of(each, 1)));
        await ExecuteAsync(SqlStatement.Read("InsertTreatyAction"), Facts.Actions.Select(each => TreatyActionRow.Of(each, 1)));
        await transaction.CommitAsync();
    }

    private static RegisterFacts Undo(RegisterFacts today) => today with
    {
        Instruments =
        [
            .. today.Instruments.Select(instrument => instrument with
            {
                AtLeastTwoProtocols = null,
                ConsentNeeds = null,
                SignatureNeeds = null,
                EndsWith = null,
                OpenUntilEntryIntoForce = false,
            }),
        ],
        Participants = [.. today.Participants.Where(state => state.Code != "YMD").Select(Undo)],
        Names =
        [
            .. today.Names.Where(name => name.Code != "YMD")
                .Select(name => name is { Code: "NRU", Language: "en" } ? name with { Name = "Nauru" } : name),
        ],
        Aliases =
        [
            .. today.Aliases.Where(alias => alias is { Language: null, Code: not ("YMD" or "NRU") })
                .Select(alias => alias with { Kind = NameKind.Spelling }),
        ],
        PublishedFigures = Numbered(today.PublishedFigures.Where(figure => figure.AsOf <= new DateOnly(2026, 2, 3))),
        Actions = [.. today.Actions.Where(IsOfThatDay).Select(Undo).Select((action, index) => action with { Id = index + 1 })],
        Readings = [],
    };

    private static List<PublishedFigure> Numbered(IEnumerable<PublishedFigure> figures) =>
        [.. figures.Select((figure, index) => figure with { Id = index + 1 })];

    private static Participant Undo(Participant state) => state.Code switch
    {
        "NRU" => state with { Name = "Nauru", FormalName = "Republic of Nauru", Note = null },
        "LAO" => state with { Ldc = true },
        "CSK" => state with { StateUntil = new DateOnly(1992, 12, 31), UnMemberUntil = new DateOnly(1992, 12, 31), SucceededBy = null },
        "YUG" => state with { UnMemberUntil = new DateOnly(1992, 4, 27), SucceededBy = null },
        _ => state with { ContinuedBy = null, SucceededBy = null },
    };

    // The depositary's page of February knows nothing of Lebanon, and the territorial notes of the CCM were not read.
    private static bool IsOfThatDay(TreatyAction action) => action is not (
        { Participant: "LBN", Kind: TreatyActionKind.ConsentNotEstablished }
        or { Instrument: "ccm", Kind: TreatyActionKind.TerritorialApplication });

    private static TreatyAction Undo(TreatyAction action) => action is { Participant: "CMR", Kind: TreatyActionKind.ConsentNotEstablished }
        ? action with { Source = action.Source with { Title = "UN Treaty Collection, status page of XXVI-2" } }
        : action;
}
