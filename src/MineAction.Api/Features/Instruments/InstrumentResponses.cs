using System.Text.Json;
using MineAction.Api.Http.Problems;
using MineAction.Api.Http.Query;
using MineAction.Api.Http.Writing;
using MineAction.Api.Register;

namespace MineAction.Api.Features.Instruments;

/// <summary>Writes an instrument, and makes the response to the editor.</summary>
internal static class InstrumentResponses
{
    /// <exception cref="ProblemException">
    /// It refers to what the register lacks, or through others to itself (422).
    /// </exception>
    public static async Task RecordAsync(UnitOfWork write, string editor, string reason, string id, RegisterCommand change)
    {
        try
        {
            await write.RecordAsync(editor, reason, [change]);
        }
        catch (ArgumentException e)
        {
            throw new ProblemException(Problem.Of(ProblemType.InadmissibleInstrument, e.Message));
        }

        InstrumentCheck.Require(write.After.Register.Instruments[id], write.After.Register);
    }

    public static WriteResponse Of(QueryContext after, string id, int status) => new()
    {
        Status = status,
        Revision = after.Revision,
        Tag = Precondition.TagOf(after.Revision, $"instrument-{id}"),
        Body = JsonSerializer.Serialize(InstrumentItem.Of(after, after.StatusOf(id)), InstrumentsJson.Responses.InstrumentItem),
    };
}
