namespace MineAction.Api.Http.Query;

/// <summary>The rules on what every question about a day may say. A slice adds its own.</summary>
/// <typeparam name="T">The question.</typeparam>
internal abstract class AsOfRequestValidator<T> : LocalizedRequestValidator<T>
    where T : AsOfRequest
{
    /// <param name="formats">The formats that the question offers: those of tables where nothing else is said.</param>
    protected AsOfRequestValidator(IReadOnlyList<OutputFormat>? formats = null)
        : base(formats ?? OutputFormats.OfTables) => RuleFor(request => request.AsOf).MustBeADay();
}
