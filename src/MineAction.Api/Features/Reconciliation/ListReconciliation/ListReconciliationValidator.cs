using MineAction.Api.Http;

namespace MineAction.Api.Features.Reconciliation.ListReconciliation;

internal sealed class ListReconciliationValidator : ListRequestValidator<ListReconciliationRequest>;
