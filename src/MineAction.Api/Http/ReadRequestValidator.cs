namespace MineAction.Api.Http;

/// <summary>The rules on what every question about a day may say. A slice adds its own.</summary>
/// <typeparam name="T">The question.</typeparam>
internal abstract class ReadRequestValidator<T> : AnswerRequestValidator<T>
    where T : ReadRequest
{
    protected ReadRequestValidator()
        : base(OutputFormats.OfTables) => RuleFor(request => request.AsOf).MustBeADay();
}
