using MineAction.Api.Http.Problems;
using MineAction.Api.Imports.Reading.Documents;
using MineAction.TreatyLaw;
using MineAction.TreatyLaw.Participants;

namespace MineAction.Api.Imports.Planning;

/// <summary>The participants that a document names: by their names, or by their codes if it is our export.</summary>
internal sealed class DocumentParticipants(SourceFormat format, TreatyRegister register)
{
    /// <summary>
    /// The code of the participant; null where nobody has the name. A State's earlier name names the State that continues it.
    /// </summary>
    public string? CodeOf(string name) => format == SourceFormat.Csv
        ? register.Participants.GetValueOrDefault(name.ToUpperInvariant())?.Code
        : register.Names.Find(name) is { } named ? register.ParticipantOf(named.Code)!.Code : null;

    /// <summary>A finding for every name that nobody has, and for every participant that has two rows.</summary>
    public IEnumerable<Finding> Check(StatusTable table) =>
        [.. Unknown(table), .. format == SourceFormat.Csv ? Continued(table) : Repeated(table)];

    private IEnumerable<Finding> Unknown(StatusTable table) => table.Rows.Select(static row => (row.Participant, row.Line))
        .Concat(table.NotedActs.Select(static act => (act.Participant, act.Line)))
        .DistinctBy(static named => named.Participant)
        .Where(named => CodeOf(named.Participant) is null)
        .Select(named => Error(named.Line, named.Participant, UnknownProblem(named.Participant)));

    // Of a name the State that continues it is meant; a code is the code of one State, and acts for another are a mistake.
    private IEnumerable<Finding> Continued(StatusTable table) =>
        from row in table.Rows
        let continuation = register.ContinuedBy(row.Participant.ToUpperInvariant())
        where continuation is not null
        select Error(row.Line, row.Participant, ContinuedProblem(row.Participant, continuation));

    // "Swaziland" beside "Eswatini": one participant would act twice.
    private IEnumerable<Finding> Repeated(StatusTable table) => table.Rows
        .GroupBy(row => CodeOf(row.Participant))
        .Where(static rows => rows.Key is not null)
        .SelectMany(static rows => rows.Skip(1).Select(row => Error(row.Line, row.Participant, RepeatedProblem(rows.Key!, rows.First()))));

    private string UnknownProblem(string name)
    {
        var known = format == SourceFormat.Csv
            ? register.Participants.Keys
            : register.Participants.Values.Select(static participant => participant.Name);
        var what = format == SourceFormat.Csv ? "code" : "name";
        return $"The register knows nobody of this {what}. The nearest: {string.Join(", ", Suggestions.To(name, known))}. "
            + "If it is new, record it first: POST /v1/states.";
    }

    private static string RepeatedProblem(string code, StatusRow first) =>
        $"Its row is the second of {code}: line {first.Line} has it as \"{first.Participant}\".";

    private static string ContinuedProblem(string code, Participant continuation) =>
        $"{code} is continued by {continuation.Name}: its acts are recorded under {continuation.Code}.";

    private static Finding Error(int line, string participant, string problem) =>
        Finding.Error(line, participant, "participant", problem);
}
