namespace MineAction.Api.Imports.Shipped;

/// <summary>Which of two lists' rows are about the same thing: the surest matches first, and each row in one match at most.</summary>
internal sealed class Pairing<T>
    where T : class
{
    /// <param name="stated">The one list.</param>
    /// <param name="recorded">The other.</param>
    /// <param name="matches">When a row of the one is about the same as a row of the other, the surest first.</param>
    public Pairing(IEnumerable<T> stated, IEnumerable<T> recorded, IEnumerable<Func<T, T, bool>> matches)
    {
        List<T> left = [.. recorded];
        List<T> open = [.. stated];
        foreach (var isMatch in matches)
        {
            var unmatched = new List<T>();
            foreach (var one in open)
            {
                if (left.Find(other => isMatch(one, other)) is { } found)
                {
                    left.Remove(found);
                    Pairs.Add((one, found));
                }
                else
                {
                    unmatched.Add(one);
                }
            }

            open = unmatched;
        }

        OnlyStated = open;
        OnlyRecorded = left;
    }

    public List<(T Stated, T Recorded)> Pairs { get; } = [];

    public IReadOnlyList<T> OnlyStated { get; }

    public IReadOnlyList<T> OnlyRecorded { get; }
}
