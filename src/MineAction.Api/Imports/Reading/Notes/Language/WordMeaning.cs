namespace MineAction.Api.Imports.Reading.Notes.Language;

/// <summary>What a phrase of the vocabulary means, whatever its form. The vocabulary writes these in kebab case.</summary>
internal enum WordMeaning
{
    Sign,
    Ratify,
    Accept,
    Approve,
    Accede,
    Succeed,
    Confirm,
    Bind,

    /// <summary>It joins, and the word does not say by which act.</summary>
    Join,

    Withdraw,
    Denounce,

    /// <summary>It leaves, and the word is not one of the treaties': nothing is read from it for certain.</summary>
    Leave,

    /// <summary>It takes back what it gave: a reservation, a signature, a notification of withdrawal.</summary>
    Revoke,

    Extend,
    Exclude,
    ApplyProvisionally,
    Object,
    Suspend,

    Treaty,
    Reservation,
    Declaration,
    Communication,
    Statement,
    Notification,

    /// <summary>Being a party, or the obligations of one.</summary>
    Participation,

    Territory,

    Effect,
    Received,
    Dated,

    /// <summary>The day is another text's, and none of an act.</summary>
    Citation,

    Respect,
    Decision,
    Tell,
    Respectively,
    Government,

    /// <summary>A republic, a kingdom or the like of a name that nobody has. Not in the vocabulary.</summary>
    UnknownState,

    /// <summary>What follows is considered, conditional or wished, and not done.</summary>
    Doubt,

    Not,
    Name,
}
