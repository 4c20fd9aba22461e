using MineAction.Api.Http.Problems;
using MineAction.Api.Imports.Reading;
using MineAction.TreatyLaw;

namespace MineAction.Api.Imports.Planning;

/// <summary>Whom a document means by its names; by codes, if it is our export.</summary>
internal sealed class DocumentParticipants(SourceFormat format, TreatyRegister register)
{
    /// <summary>The code of the participant; null where nobody has the name.</summary>
    public string? CodeOf(string name) => format == SourceFormat.Csv
        ? register.Participants.GetValueOrDefault(name.ToUpperInvariant())?.Code
        : register.Names.Find(name)?.Code;

    /// <summary>A finding for every name that nobody has, and for every participant that has two rows.</summary>
    public IEnumerable<Finding> Check(StatusTable table) => [.. Unknown(table), .. format == SourceFormat.Csv ? [] : Repeated(table)];

    private IEnumerable<Finding> Unknown(StatusTable table) => table.Rows.Select(static row => (row.Participant, row.Line))
        .Concat(table.NotedActs.Select(static act => (act.Participant, act.Line)))
        .DistinctBy(static named => named.Participant)
        .Where(named => CodeOf(named.Participant) is null)
        .Select(named => Finding.Error(
            named.Line, named.Participant, "participant", $"The register knows nobody of this {(format == SourceFormat.Csv ? "code" : "name")}. The nearest: {string.Join(", ", Suggestions(named.Participant))}."));

    // "Swaziland" beside "Eswatini": one participant would act twice.
    private IEnumerable<Finding> Repeated(StatusTable table) => table.Rows
        .GroupBy(row => CodeOf(row.Participant))
        .Where(static rows => rows.Key is not null)
        .SelectMany(static rows => rows.Skip(1).Select(row => Finding.Error(
            row.Line, row.Participant, "participant", $"Its row is the second of {rows.Key}: line {rows.First().Line} has it as \"{rows.First().Participant}\".")));

    private IReadOnlyList<string> Suggestions(string name) =>
        Http.Problems.Suggestions.To(name, format == SourceFormat.Csv ? register.Participants.Keys : register.Participants.Values.Select(static participant => participant.Name));
}
