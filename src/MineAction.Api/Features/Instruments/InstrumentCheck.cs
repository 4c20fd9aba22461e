using MineAction.Api.Http.Problems;
using MineAction.TreatyLaw;
using MineAction.TreatyLaw.Instruments;

namespace MineAction.Api.Features.Instruments;

/// <summary>Whether an instrument that is written fits into the register, beyond what the law needs to derive a status from it.</summary>
internal static class InstrumentCheck
{
    /// <exception cref="ProblemException">
    /// What it refers to is not there, is it itself, or could not be told apart from it (422).
    /// </exception>
    public static void Require(Instrument instrument, TreatyRegister register)
    {
        if (Faults(instrument, register).FirstOrDefault() is { } fault)
            throw new ProblemException(Problem.Of(ProblemType.InadmissibleInstrument, fault));
    }

    private static IEnumerable<string> Faults(Instrument instrument, TreatyRegister register) =>
    [
        .. Unknown(instrument, register),
        .. Circles(instrument, register),
        .. Ambiguous(instrument, register),
        .. States(instrument, register),
    ];

    private static IEnumerable<string> Unknown(Instrument instrument, TreatyRegister register) =>
        new[] { instrument.Parent }.OfType<string>()
            .Concat(instrument.AtLeastTwoProtocols?.Among ?? [])
            .Concat(TreatiesOfArticles(instrument))
            .Where(other => !register.Instruments.ContainsKey(other))
            .Select(other =>
                $"'{instrument.Id}' belongs together with '{Quoted.Of(other)}', which is not in the register. Record that first.");

    // Nobody could join a treaty that asks for a party to it, through others or not.
    private static IEnumerable<string> Circles(Instrument instrument, TreatyRegister register)
    {
        if (LeadsTo(instrument, register, static each => each.Parent))
            yield return $"'{instrument.Id}' belongs to itself.";
        if (LeadsTo(instrument, register, static each => each.ConsentNeeds?.Instrument)
            || LeadsTo(instrument, register, static each => each.SignatureNeeds?.Instrument))
            yield return $"To join '{instrument.Id}' one would have to have joined it.";
        if (instrument.AtLeastTwoProtocols?.Among is { } among
            && (among.Contains(instrument.Id) || among.Distinct().Count() < 2 || among.Distinct().Count() < among.Count))
            yield return "atLeastTwoProtocols.among is to name two protocols at least, none of them twice, and not the treaty itself.";
    }

    private static bool LeadsTo(Instrument instrument, TreatyRegister register, Func<Instrument, string?> next)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var other = next(instrument); other is not null && seen.Add(other);)
        {
            if (other == instrument.Id)
                return true;
            other = register.Instruments.GetValueOrDefault(other) is { } found ? next(found) : null;
        }

        return false;
    }

    // A citation names the treaty of an article by its kind: "Article 5 of the Convention".
    private static IEnumerable<string> Ambiguous(Instrument instrument, TreatyRegister register) => TreatiesOfArticles(instrument)
        .Where(other => other != instrument.Id && register.Instruments.GetValueOrDefault(other)?.Kind == instrument.Kind)
        .Select(other => $"'{Quoted.Of(other)}' is of the same kind as '{instrument.Id}', so that a citation could not say whose article " +
            "it is: leave 'of' out, and name the treaty in 'article'.");

    private static IEnumerable<string> TreatiesOfArticles(Instrument instrument) => new[]
    {
        instrument.EntryIntoForce.Of, instrument.EntryIntoForce.LaterJoinersOf, instrument.ConsentBy.Of, instrument.Withdrawal?.Of,
        instrument.EndsWith?.Of, instrument.ConsentNeeds?.Of, instrument.SignatureNeeds?.Of,
    }.OfType<string>().Distinct();

    private static IEnumerable<string> States(Instrument instrument, TreatyRegister register)
    {
        var states = instrument.EntryIntoForce.States;
        if (states.Distinct().Count() < states.Count)
            yield return "entryIntoForce.states names a State twice.";
        foreach (var state in states.Select(code => register.Participants[code]))
        {
            if (state.IsOrganization)
                yield return $"entryIntoForce.states: {state.Code} is no State.";
            if (state.ContinuedBy is { } continuation)
                yield return $"entryIntoForce.states: {state.Code} is continued by {continuation}, under whose code its acts are recorded.";
        }
    }
}
