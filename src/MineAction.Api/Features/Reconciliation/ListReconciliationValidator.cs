using MineAction.Api.Http.Query;

namespace MineAction.Api.Features.Reconciliation;

internal sealed class ListReconciliationValidator : ListRequestValidator<ListReconciliationRequest>;
