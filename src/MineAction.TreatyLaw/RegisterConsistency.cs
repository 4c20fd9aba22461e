using MineAction.TreatyLaw.Instruments;
using MineAction.TreatyLaw.Participants;

namespace MineAction.TreatyLaw;

/// <summary>Whether the parts of a register can be what they say towards one another.</summary>
internal static class RegisterConsistency
{
    /// <exception cref="ArgumentException">
    /// A clause, a participant or a reading names what the register lacks, or a clause depends on itself.
    /// </exception>
    public static void Require(TreatyRegister register)
    {
        if (register.Facts.Readings.FirstOrDefault(reading => !register.Instruments.ContainsKey(reading.Instrument)) is { } unknown)
            throw new ArgumentException($"A document was read of the instrument '{unknown.Instrument}', which is not in the register.");
        foreach (var participant in register.Participants.Values)
            RequireFollowersOf(register, participant);
        foreach (var instrument in register.Instruments.Values)
        {
            RequireTreatiesOf(register, instrument, [instrument.Id]);
            RequireStatesOf(register, instrument);
        }
    }

    // What an instrument's status is derived from must be there, and must not in turn be derived from it.
    private static void RequireTreatiesOf(TreatyRegister register, Instrument instrument, IReadOnlyList<string> derived)
    {
        foreach (var need in new[] { instrument.ConsentNeeds?.Instrument, instrument.SignatureNeeds?.Instrument }.OfType<string>())
            Require(need, $"Joining '{instrument.Id}'");
        foreach (var other in instrument.DerivedFrom)
        {
            Require(other, $"The status of '{instrument.Id}'");
            if (derived.Contains(other))
                throw new ArgumentException($"The status of '{instrument.Id}' depends on that of '{other}', and so on itself.");
            RequireTreatiesOf(register, register.Instruments[other], [.. derived, other]);
        }

        void Require(string other, string what)
        {
            if (!register.Instruments.ContainsKey(other))
                throw new ArgumentException($"{what} depends on '{other}', which is not in the register.");
        }
    }

    private static void RequireFollowersOf(TreatyRegister register, Participant participant)
    {
        if (participant.ContinuedBy is { } code && register.Participants.GetValueOrDefault(code) is not { ContinuedBy: null })
            throw new ArgumentException(
                $"'{participant.Code}' is continued by '{code}', which is no State of the register that stands for itself.");
        if (participant.Successors.FirstOrDefault(code => !register.Participants.ContainsKey(code)) is { } unknown)
            throw new ArgumentException($"'{participant.Code}' is succeeded by '{unknown}', which is not in the register.");
    }

    private static void RequireStatesOf(TreatyRegister register, Instrument instrument)
    {
        if (instrument.EntryIntoForce.States.FirstOrDefault(code => !register.Participants.ContainsKey(code)) is { } unknown)
            throw new ArgumentException(
                $"The entry into force of '{instrument.Id}' needs the deposit of '{unknown}', which is not in the register.");
    }
}
