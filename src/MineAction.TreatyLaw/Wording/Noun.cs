using MineAction.TreatyLaw.Actions;
using MineAction.TreatyLaw.Instruments;
using MineAction.TreatyLaw.Participants;

namespace MineAction.TreatyLaw.Wording;

/// <summary>The words by which sentences call participants, instruments and acts.</summary>
internal static class Noun
{
    /// <summary>"the State" or "the organization".</summary>
    public static Part Of(Participant participant) => new Part.Word(participant.IsOrganization ? "organization" : "state");

    /// <summary>"the Protocol".</summary>
    public static Part Of(Instrument instrument) => Of(instrument.Kind);

    public static Part Of(InstrumentKind kind) => new Part.Word(Code<InstrumentKind>.Of(kind));

    /// <summary>"ratification"; its form <c>done</c> is what a participant did: "deposited its ratification".</summary>
    public static Part Of(TreatyActionKind kind) => new Part.Word(Code<TreatyActionKind>.Of(kind));

    /// <summary>"ratification, acceptance or approval".</summary>
    public static Part AnyOf(IEnumerable<TreatyActionKind> kinds) => new Part.AnyOf([.. kinds.Select(Code<TreatyActionKind>.Of)]);

    /// <summary>The act from which a delay runs: "the deposit".</summary>
    public static Part ActOf(TreatyActionKind consent) => consent switch
    {
        TreatyActionKind.DefinitiveSignature => new Part.Word("the-signature"),
        TreatyActionKind.Succession or TreatyActionKind.ConsentToBeBound => new Part.Word("the-notification"),
        _ => new Part.Word("the-deposit"),
    };
}
