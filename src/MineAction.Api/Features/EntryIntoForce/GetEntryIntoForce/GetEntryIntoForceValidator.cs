using MineAction.Api.Http;

namespace MineAction.Api.Features.EntryIntoForce.GetEntryIntoForce;

internal sealed class GetEntryIntoForceValidator : ListRequestValidator<GetEntryIntoForceRequest>;
