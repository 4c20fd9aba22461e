using System.Globalization;
using MineAction.TreatyLaw.Wording;

namespace MineAction.TreatyLaw.Memberships.Explanation;

/// <summary>Says in words what is missing for an instrument's entry into force.</summary>
/// <param name="status">The status as of the day asked about.</param>
internal sealed class MissingExplanation(TreatyStatus status)
{
    private readonly InstrumentEntryIntoForce _entry = status.EntryIntoForce;
    private readonly Noun _treaty = Noun.Of(status.Instrument);

    private string Required => Number(_entry.Required);

    public ExplanationStep Step()
    {
        var notInForce = new Sentence($"{_treaty.English} is not in force.", $"{_treaty.French} n'est pas en vigueur.").Capitalized;
        return new(status.Instrument.Articles.EntryIntoForce, null, notInForce.Then(_entry switch
        {
            { MissingStates.Count: > 0 } => States(),
            { Missing: > 0 } => Deposits(),
            // The deposits as printed suffice, but the depositary's own count comes later (CCW Amended Protocol II).
            { ReachedOn: null } => new(
                $"{Number(_entry.Counted)} of the {Required} deposits required are printed, but by the depositary's own count the "
                    + "threshold is not reached.",
                $"{Number(_entry.Counted)} des {Required} dépôts requis sont publiés, mais, selon le décompte du dépositaire, le seuil "
                    + "n'est pas atteint."),
            _ => new(
                $"The {Required} deposits required have been made, but the instrument that must enter into force first is not certain to.",
                $"Les {Required} dépôts requis ont été effectués, mais l'entrée en vigueur préalable d'un autre instrument, qui est "
                    + "requise, n'est pas acquise."),
        }));
    }

    private Sentence Deposits()
    {
        var (counted, missing) = (_entry.Counted == 0 ? "none" : Number(_entry.Counted), Number(_entry.Missing));
        var made = _entry.Counted switch
        {
            0 => "aucun n'a été effectué",
            1 => "1 a été effectué",
            _ => $"{counted} ont été effectués",
        };
        return new(
            $"Of the {Required} deposits required, {counted} {(_entry.Counted < 2 ? "has" : "have")} been made; "
                + $"{missing} {(_entry.Missing == 1 ? "is" : "are")} missing.",
            $"Sur les {Required} dépôts requis, {made} ; il en manque {missing}.");
    }

    private Sentence States()
    {
        var names = status.NamesOf(_entry.MissingStates);
        var counted = _entry.Counted == 0 ? "none" : Number(_entry.Counted);
        var deposited = _entry.Counted switch
        {
            0 => "aucun n'a effectué le sien",
            1 => "1 a effectué le sien",
            _ => $"{counted} ont effectué le leur",
        };
        return new(
            $"Of the {Required} States whose deposits are required, {counted} {(_entry.Counted < 2 ? "has" : "have")} deposited; "
                + $"missing: {names.English}.",
            $"Sur les {Required} États dont le dépôt est requis, {deposited} ; il manque : {names.French}.");
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
