using System.Globalization;
using MineAction.Api.Register;

namespace MineAction.Api.Features.Changes;

/// <summary>How far a follower has come: <c>5.3</c> is the third change of revision 5, <c>5</c> the last.</summary>
/// <param name="Revision">The revision of the last change received.</param>
/// <param name="Count">How many changes of it were received; null for all.</param>
internal readonly record struct StreamPosition(int Revision, int? Count)
{
    public static bool TryParse(string text, out StreamPosition position)
    {
        var parts = text.Split('.');
        position = default;
        if (parts.Length > 2 || !TryRead(parts[0], out var revision))
            return false;
        if (parts.Length == 1)
            position = new(revision, null);
        else if (revision > 0 && TryRead(parts[1], out var count) && count > 0)
            position = new(revision, count);
        else
            return false;
        return true;
    }

    /// <summary>The position of a change that comes next.</summary>
    public StreamPosition Next(ChangeEvent change) =>
        change.Revision.Id == Revision ? new(Revision, Count + 1) : new(change.Revision.Id, 1);

    /// <summary>Where to read on: after which revision, and how many changes to pass over.</summary>
    public (int After, int Offset) Remaining => Count is { } count ? (Revision - 1, count) : (Revision, 0);

    public override string ToString() => Count is { } count
        ? string.Create(CultureInfo.InvariantCulture, $"{Revision}.{count}")
        : Revision.ToString(CultureInfo.InvariantCulture);

    private static bool TryRead(string text, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
