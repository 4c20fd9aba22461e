using System.Diagnostics.CodeAnalysis;
using MineAction.Api.Features.Shared;

namespace MineAction.Api.Features.Imports;

/// <summary>An act that the register lacked.</summary>
internal sealed record ImportAddedItem : ActionItem
{
    [SetsRequiredMembers]
    public ImportAddedItem(ActionItem action, int number)
        : base(action)
    {
        Number = number;
    }

    /// <summary>Its number in the plan.</summary>
    public int Number { get; }
}
