using MineAction.Api.Http.Query;
using MineAction.TreatyLaw.Participants;

namespace MineAction.Api.Features.Shared;

/// <summary>A participant by code, name and kind.</summary>
internal sealed record ParticipantSummary
{
    /// <summary>ISO 3166-1 alpha-3; EUE for the European Union; the former code of a dissolved State.</summary>
    public required string Code { get; init; }

    /// <summary>The name in the language of the answer; where the days of its names are known, that of the day asked about.</summary>
    public required string Name { get; init; }

    public required ParticipantKind Kind { get; init; }

    public static ParticipantSummary Of(QueryContext context, Participant participant) => new()
    {
        Code = participant.Code,
        Name = ParticipantReference.Of(context, participant).Name,
        Kind = participant.Kind,
    };
}
