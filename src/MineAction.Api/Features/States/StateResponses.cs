using System.Text.Json;
using MineAction.Api.Features.Shared.Records;
using MineAction.Api.Http.Writing;
using MineAction.Api.Register;

namespace MineAction.Api.Features.States;

/// <summary>Responses to writes of a State.</summary>
internal static class StateResponses
{
    public static WriteResponse Of(UnitOfWork write, string code, int status) => new()
    {
        Status = status,
        Revision = write.After.Revision.Id,
        Tag = Precondition.TagOf(write.After.Revision.Id, $"state-{code}"),
        Body = JsonSerializer.Serialize(StateRecord.Of(StateVersion.In(write.After, code)), StatesJson.Responses.StateRecord),
    };
}
