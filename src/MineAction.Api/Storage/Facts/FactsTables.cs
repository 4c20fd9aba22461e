using MineAction.TreatyLaw.Actions;
using MineAction.TreatyLaw.Instruments;
using MineAction.TreatyLaw.Participants;
using MineAction.TreatyLaw.Wording;

namespace MineAction.Api.Storage.Facts;

/// <summary>
/// The tables of the register's files. <see cref="FactsReader"/> reads them all but the instruments, which are read as JSON.
/// </summary>
internal static class FactsTables
{
    /// <summary>The instruments as a table, for those who join tables; archives of earlier releases do not have it.</summary>
    public const string InstrumentsCsv = "instruments.csv";

    private const string SourceColumns = "sourceTitle,sourceReference,sourceUrl,accessedOn:date,reliability";

    public static IReadOnlyList<FactsTable> All { get; } =
    [
        FactsTable.Of(
            "instruments",
            "An instrument; its clauses are in instruments.json.",
            "id,title,shortTitle,kind,parent,adoptedOn:date,openedForSignature:date,closedForSignature:date,untcReference",
            facts => facts.Instruments,
            each => [
                each.Id, each.Title, each.ShortTitle, Code<InstrumentKind>.Of(each.Kind), each.Parent, each.AdoptedOn,
                each.OpenedForSignature, each.ClosedForSignature, each.UntcReference,
            ]) with
        {
            PrimaryKey = ["id"],
            References = [new("parent", "instruments", "id")],
        },
        FactsTable.Of(
            "states",
            "A State, a former State or an organization; regions and groups are today's.",
            "code,iso2,m49,kind,name,formalName,unMemberSince:date,unMemberUntil:date,stateSince:date,stateUntil:date,"
            + "inAllStates:boolean,region,subregion,intermediateRegion,unGroup,ldc:boolean,lldc:boolean,sids:boolean,note,"
            + "continuedBy,succeededBy," + SourceColumns,
            facts => facts.Participants,
            each => [
                each.Code, each.Iso2, each.M49, Code<ParticipantKind>.Of(each.Kind), each.Name, each.FormalName, each.UnMemberSince,
                each.UnMemberUntil, each.StateSince, each.StateUntil, each.InAllStates, each.Region, each.Subregion,
                each.IntermediateRegion, each.UnGroup, each.Ldc, each.Lldc, each.Sids, each.Note, each.ContinuedBy, each.SucceededBy,
                .. Of(each.Source),
            ]) with
        {
            PrimaryKey = ["code"],
            References = [new("continuedBy", "states", "code")],
        },
        FactsTable.Of(
            "state-names",
            "The name of a participant in one of six languages.",
            "code,lang,name",
            facts => facts.Names,
            name => [name.Code, name.Language, name.Name]) with
        {
            PrimaryKey = ["code", "lang"],
            References = [new("code", "states", "code")],
        },
        FactsTable.Of(
            "state-aliases",
            "Another name or code under which a participant is, or was, known.",
            "code,alias,from:date,until:date,kind,lang,note",
            facts => facts.Aliases,
            alias => [alias.Code, alias.Alias, alias.From, alias.Until, Code<NameKind>.Of(alias.Kind), alias.Language, alias.Note]) with
        {
            References = [new("code", "states", "code")],
        },
        FactsTable.Of(
            "published-figures",
            "A count that a public document states, to be compared with ours.",
            "instrument,asOf:date,measure,value:integer,source,id:integer",
            facts => facts.PublishedFigures,
            figure => [figure.Instrument, figure.AsOf, figure.Measure, (long)figure.Value, figure.Source, figure.Id]) with
        {
            PrimaryKey = ["id"],
            References = [new("instrument", "instruments", "id")],
        },
        FactsTable.Of(
            "actions",
            "A treaty action, with its source and its reliability.",
            "instrument,participant,kind,date:date,effectiveOn:date,contested:boolean," + SourceColumns
            + ",note,id:integer,effectDeferred:boolean",
            facts => facts.Actions,
            act => [
                act.Instrument, act.Participant, Code<TreatyActionKind>.Of(act.Kind), act.Date, act.EffectiveOn, act.Contested,
                .. Of(act.Source), act.Note, act.Id, act.EffectDeferred,
            ]) with
        {
            PrimaryKey = ["id"],
            References = [new("instrument", "instruments", "id"), new("participant", "states", "code")],
        },
        FactsTable.Of(
            Path.GetFileNameWithoutExtension(FactsReader.Readings),
            "The newest document of the depositary that was read of an instrument, and its day: dataThrough.",
            "instrument,statusAsAt:date,document,source",
            facts => facts.Readings,
            reading => [reading.Instrument, reading.StatusAsAt, reading.Document, reading.Source]) with
        {
            References = [new("instrument", "instruments", "id")],
        },
    ];

    private static object?[] Of(Source? source) =>
    [
        source?.Title, source?.Reference, source?.Url, source?.AccessedOn,
        source is null ? null : Code<Reliability>.Of(source.Reliability),
    ];
}
