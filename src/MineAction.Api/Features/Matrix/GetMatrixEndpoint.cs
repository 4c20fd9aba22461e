using MineAction.Api.Http.Formats;
using MineAction.Api.Http.Pipeline;
using MineAction.TreatyLaw;
using MineAction.TreatyLaw.Participants;
using MineAction.TreatyLaw.Wording;

namespace MineAction.Api.Features.Matrix;

/// <summary>Where does every State stand towards every instrument?</summary>
internal static class GetMatrixEndpoint
{
    public static void Map(IEndpointRouteBuilder routes) => routes
        .MapRead<GetMatrixRequest, GetMatrixValidator, ListResponse<MatrixRow>>("/matrix", Handle)
        .WithName("getMatrix")
        .WithTags("States")
        .WithSummary("States and instruments as one table")
        .WithDescription("One row per State of the universe on the day, in the order of their codes, with its status in each instrument. In CSV and XLSX each instrument is a plain column under its slug.");

    private static IResult Handle([AsParameters] GetMatrixRequest request, HttpContext http)
    {
        var context = http.QueryContext();
        var universe = request.Universe is { } name ? Code<Universe>.Parse(name) : Universe.AllStates;
        IEnumerable<string> instruments = request.Instruments is { Length: > 0 } asked ? asked : context.Register.Instruments.Keys;
        TreatyStatus[] statuses = [.. instruments.Select(instrument => context.StatusOf(instrument).AsOf(context.AsOf)).DistinctBy(status => status.Instrument.Id)];
        return FormattedResults.List(
            http,
            request,
            [
                .. context.Register.Participants.Values
                    .Where(participant => universe.Includes(participant, context.AsOf))
                    .OrderBy(participant => participant.Code, StringComparer.Ordinal),
            ],
            participant => MatrixRow.Of(context, statuses, participant),
            ApiJson.Answers.MatrixRow,
            ApiJson.Answers.ListResponseMatrixRow,
            MatrixRow.Columns(statuses));
    }
}
