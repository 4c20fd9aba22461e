using MineAction.Api.Features.Shared;
using MineAction.Api.Http.Formats.Tables;
using MineAction.Api.Http.Query;
using MineAction.TreatyLaw;
using MineAction.TreatyLaw.Memberships;
using MineAction.TreatyLaw.Participants;
using MineAction.TreatyLaw.Universalization;
using MineAction.TreatyLaw.Wording;

namespace MineAction.Api.Features.Matrix;

/// <summary>Where one State stands towards every instrument asked about.</summary>
internal sealed record MatrixRow
{
    /// <summary>ISO 3166-1 alpha-3; the former code of a dissolved State.</summary>
    public required string Code { get; init; }

    /// <summary>The name in the language of the answer; where the days of its names are known, that of the day asked about.</summary>
    public required string Name { get; init; }

    public required GroupReference? Region { get; init; }

    public required GroupReference? Subregion { get; init; }

    /// <summary>The regional group of the United Nations.</summary>
    public required GroupReference? UnGroup { get; init; }

    /// <summary>Its status by the instrument's slug. In CSV and XLSX each slug is a column of its own.</summary>
    public required IReadOnlyDictionary<string, ParticipantStatus> Standings { get; init; }

    public static MatrixRow Of(QueryContext context, IReadOnlyList<TreatyStatus> statuses, Participant participant) => new()
    {
        Code = participant.Code,
        Name = ParticipantReference.Of(context, participant).Name,
        Region = GroupReference.Of(context, Classification.Region, participant),
        Subregion = GroupReference.Of(context, Classification.Subregion, participant),
        UnGroup = GroupReference.Of(context, Classification.UnGroup, participant),
        Standings = statuses.ToDictionary(status => status.Instrument.Id, status => status.HistoryOf(participant).StatusOn(context.AsOf)),
    };

    /// <summary>A spreadsheet wants plain columns: those of the row, then one for each instrument under its slug.</summary>
    public static IReadOnlyList<TableColumn> Columns(IReadOnlyList<TreatyStatus> statuses) =>
    [
        .. TableColumns.Of(MatrixJson.Responses.MatrixRow),
        .. statuses.Select(status => status.Instrument.Id).Select(id =>
            new TableColumn(id, typeof(string), row => Code<ParticipantStatus>.Of(((MatrixRow)row).Standings[id]))),
    ];
}
