using MineAction.Api.Http.Localization;

namespace MineAction.Api.Features.Shared.Cards;

/// <summary>Words of the table behind a drawing.</summary>
/// <param name="Open">What opens it.</param>
/// <param name="State">Heading of the column of States.</param>
/// <param name="Status">Heading of the column of statuses.</param>
internal sealed record CardTableWords(string Open, string State, string Status)
{
    public static CardTableWords Of(Localizer localizer) => new(localizer.Text("table"), localizer.Text("state"), localizer.Text("status"));
}
