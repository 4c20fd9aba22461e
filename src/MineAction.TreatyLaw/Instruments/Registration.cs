namespace MineAction.TreatyLaw.Instruments;

/// <summary>Registration under Article 102 of the Charter of the United Nations.</summary>
/// <param name="Number">The registration number, e.g. <c>35597</c>.</param>
/// <param name="Date">The day of registration.</param>
public sealed record Registration(string Number, DateOnly? Date);
