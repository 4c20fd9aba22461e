namespace MineAction.TreatyLaw;

/// <summary>
/// A whole document of the depositary that was read and agreed with the register, or was applied with nothing unread and nothing left
/// open: by it, and by no single act, the register knows an instrument's acts through a day.
/// </summary>
/// <param name="Instrument">The slug of the instrument of which the document speaks.</param>
/// <param name="StatusAsAt">The day of which it speaks (inclusive): every act up to it is recorded.</param>
/// <param name="Document">
/// The SHA-256 of its bytes, lower-case hexadecimal; null where they are not known, as of the shipped facts.
/// </param>
/// <param name="Source">What was read, in words: <c>UN Treaty Collection, status page of XXVI-5</c>.</param>
public sealed record DepositaryReading(string Instrument, DateOnly StatusAsAt, string? Document, string Source);
