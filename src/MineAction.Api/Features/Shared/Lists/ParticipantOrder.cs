namespace MineAction.Api.Features.Shared.Lists;

/// <summary>The order of a list of participants.</summary>
internal enum ParticipantOrder
{
    /// <summary>By code.</summary>
    Code,

    /// <summary>By name, in the order of the language of the answer: the Unicode collation with the rules of its CLDR.</summary>
    Name,
}
