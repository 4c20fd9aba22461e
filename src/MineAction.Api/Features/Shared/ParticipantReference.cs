using MineAction.Api.Http.Query;
using MineAction.TreatyLaw.Participants;

namespace MineAction.Api.Features.Shared;

/// <summary>A participant by code and name.</summary>
internal sealed record ParticipantReference
{
    /// <summary>ISO 3166-1 alpha-3; EUE for the European Union; the former code of a dissolved State.</summary>
    public required string Code { get; init; }

    /// <summary>The name in the language of the answer; where the days of its names are known, that of the day asked about.</summary>
    public required string Name { get; init; }

    public static ParticipantReference Of(QueryContext context, Participant participant) =>
        new() { Code = participant.Code, Name = context.Register.NameOf(participant, context.Language, context.AsOf) };
}
