namespace MineAction.Api.Features.Shared;

/// <summary>What a day of effect rests on: the treaty's rule, or a statement of the depositary or of the law of State succession.</summary>
internal enum EffectiveBasis
{
    Rule,
    Stated,
}
