namespace MineAction.TreatyLaw.Participants;

/// <summary>The States that could be parties on a day: the denominator of every share. Organizations are in none.</summary>
public enum Universe
{
    /// <summary>Members of the United Nations, observer States, Cook Islands and Niue: 197 today, 195 on 1 August 2009.</summary>
    AllStates,

    /// <summary>Members of the United Nations: 193 today.</summary>
    UnMembers,
}
