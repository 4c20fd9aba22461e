using FluentValidation;
using MineAction.Api.Http;

namespace MineAction.Api.Features.Imports.ImportDocument;

internal sealed class ImportDocumentValidator : AbstractValidator<ImportDocumentRequest>
{
    public ImportDocumentValidator()
    {
        RuleFor(request => request.DryRun).MustBeOneOf(["true", "false"], "false");
        RuleFor(request => request.Accept).MustBeOneOf([ImportDocumentRequest.Changes]);
    }
}
