using MineAction.Api.Http.Query;

namespace MineAction.Api.Features.EntryIntoForce;

internal sealed class GetEntryIntoForceValidator : ListRequestValidator<GetEntryIntoForceRequest>;
