using FluentValidation;
using MineAction.Api.Http.Query;

namespace MineAction.Api.Features.Imports;

internal sealed class ImportDocumentValidator : AbstractValidator<ImportDocumentRequest>
{
    public ImportDocumentValidator()
    {
        RuleFor(request => request.DryRun).MustBeOneOf(["true", "false"], "false");
        RuleFor(request => request.Accept).MustBeOneOf([ImportDocumentRequest.Changes]);
    }
}
