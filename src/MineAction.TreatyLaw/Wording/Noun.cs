using MineAction.TreatyLaw.Instruments;
using MineAction.TreatyLaw.Participants;

namespace MineAction.TreatyLaw.Wording;

/// <summary>A noun with its article, as sentences need it: French contracts "de" with it.</summary>
/// <param name="English">"the Protocol".</param>
/// <param name="French">"le Protocole".</param>
/// <param name="FrenchOf">"du Protocole".</param>
internal sealed record Noun(string English, string French, string FrenchOf)
{
    private static readonly Noun State = new("the State", "l'État", "de l'État");
    private static readonly Noun Organization = new("the organization", "l'organisation", "de l'organisation");

    public static Noun Of(Participant participant) => participant.IsOrganization ? Organization : State;

    public static Noun Of(Instrument instrument) => Of(instrument.Kind);

    public static Noun Of(InstrumentKind kind) => kind switch
    {
        InstrumentKind.Convention => new("the Convention", "la Convention", "de la Convention"),
        InstrumentKind.Protocol => new("the Protocol", "le Protocole", "du Protocole"),
        InstrumentKind.AmendedProtocol => new("the amended Protocol", "le Protocole modifié", "du Protocole modifié"),
        InstrumentKind.Amendment => new("the amendment", "l'amendement", "de l'amendement"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No such kind of instrument."),
    };
}
