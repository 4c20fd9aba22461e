using System.Globalization;
using System.Text.Json;
using MineAction.Api.Features.Shared.Records;
using MineAction.Api.Http.Problems;
using MineAction.Api.Http.Query;
using MineAction.Api.Http.Writing;
using MineAction.Api.Register;
using MineAction.TreatyLaw;

namespace MineAction.Api.Features.Figures;

/// <summary>What the slices of figures share.</summary>
internal static class FigureResponses
{
    /// <summary>The figure under a number as a caller writes it.</summary>
    /// <exception cref="ProblemException">There is none, or none any more (404).</exception>
    public static PublishedFigure Find(RegisterSnapshot snapshot, string id) =>
        (long.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? snapshot.Register.Facts.PublishedFigures.FirstOrDefault(figure => figure.Id == number)
            : null)
        ?? throw new ProblemException(Problem.Of(
            ProblemType.UnknownFigure,
            $"Revision {snapshot.Revision.Id} of the register has no figure '{Quoted.Of(id)}'. GET /v1/figures lists all."));

    /// <summary>The figure that an entry describes, if the register can take it.</summary>
    /// <exception cref="ProblemException">
    /// There is no such instrument (404), its day lies ahead (422), or the register has what it says already (409).
    /// </exception>
    public static PublishedFigure Admit(FigureEntry entry, QueryContext before, long id)
    {
        var figure = entry.ToFigure(before.StatusOf(entry.Instrument!).Instrument.Id, id);
        if (figure.AsOf > before.Today)
        {
            throw new ProblemException(Problem.OfField(
                ProblemType.InadmissibleFigure, "asOf", $"asOf: no document can state a count of {entry.AsOf}, a day to come."));
        }

        if (before.Register.Facts.PublishedFigures.FirstOrDefault(other => IsSame(other, figure)) is { } same && same.Id != id)
        {
            throw new ProblemException(Problem.Of(
                ProblemType.FigureExists,
                $"Figure {same.Id} is the same count of the same document. PUT /v1/figures/{same.Id} corrects it."));
        }

        return figure;
    }

    public static WriteResponse Of(UnitOfWork write, PublishedFigure figure, int status) => new()
    {
        Status = status,
        Revision = write.After.Revision.Id,
        Tag = Precondition.TagOf(write.After.Revision.Id, $"figure-{figure.Id.ToString(CultureInfo.InvariantCulture)}"),
        Body = JsonSerializer.Serialize(FigureItem.Of(figure), FiguresJson.Responses.FigureItem),
    };

    private static bool IsSame(PublishedFigure one, PublishedFigure other) =>
        (one.Instrument, one.AsOf, one.Measure, one.Source) == (other.Instrument, other.AsOf, other.Measure, other.Source);
}
