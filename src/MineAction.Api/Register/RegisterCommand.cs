using MineAction.TreatyLaw;
using MineAction.TreatyLaw.Actions;
using MineAction.TreatyLaw.Instruments;

namespace MineAction.Api.Register;

/// <summary>Command: one change to the register, in effect from the next revision on. The cases nested here are all there are.</summary>
internal abstract record RegisterCommand
{
    private RegisterCommand()
    {
    }

    /// <summary>Records a further action.</summary>
    /// <param name="Action">What is recorded; its id is given by the register.</param>
    public sealed record RecordAction(TreatyAction Action) : RegisterCommand;

    /// <summary>Replaces the current version of an action.</summary>
    /// <param name="Action">What is true instead, under the id of the action corrected.</param>
    /// <param name="Version">The revision that recorded the version corrected: it must be the current one.</param>
    public sealed record CorrectAction(TreatyAction Action, int Version) : RegisterCommand;

    /// <summary>Ends the current version of an action without another. The versions stay readable at earlier revisions.</summary>
    /// <param name="Id">The action.</param>
    /// <param name="Version">The revision that recorded the version retracted: it must be the current one.</param>
    public sealed record RetractAction(long Id, int Version) : RegisterCommand;

    /// <summary>Records a further instrument.</summary>
    public sealed record RecordInstrument(Instrument Instrument) : RegisterCommand;

    /// <summary>Replaces the current version of an instrument.</summary>
    /// <param name="Instrument">What is true instead, under the id of the instrument corrected.</param>
    /// <param name="Version">The revision that recorded the version corrected: it must be the current one.</param>
    public sealed record CorrectInstrument(Instrument Instrument, int Version) : RegisterCommand;

    /// <summary>Records a further State or organization with its names.</summary>
    public sealed record RecordState(StateVersion State) : RegisterCommand;

    /// <summary>Replaces the current version of a State or organization, names included.</summary>
    /// <param name="State">What is true instead, under the code of the State corrected.</param>
    /// <param name="Version">The revision that recorded the version corrected: it must be the current one.</param>
    public sealed record CorrectState(StateVersion State, int Version) : RegisterCommand;

    /// <summary>Records a further published figure.</summary>
    /// <param name="Figure">What is recorded; its id is given by the register.</param>
    public sealed record RecordFigure(PublishedFigure Figure) : RegisterCommand;

    /// <summary>Replaces the current version of a published figure.</summary>
    /// <param name="Figure">What is true instead, under the id of the figure corrected.</param>
    /// <param name="Version">The revision that recorded the version corrected: it must be the current one.</param>
    public sealed record CorrectFigure(PublishedFigure Figure, int Version) : RegisterCommand;

    /// <summary>Ends the current version of a published figure without another. The versions stay readable at earlier revisions.</summary>
    /// <param name="Id">The figure.</param>
    /// <param name="Version">The revision that recorded the version retracted: it must be the current one.</param>
    public sealed record RetractFigure(long Id, int Version) : RegisterCommand;

    /// <summary>
    /// Moves the horizon of an instrument to the day of a whole document of the depositary, instead of what was read before.
    /// </summary>
    public sealed record RecordReading(DepositaryReading Reading) : RegisterCommand;
}
