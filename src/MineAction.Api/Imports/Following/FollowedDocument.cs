using System.Globalization;
using MineAction.Api.Imports.Reading.Text;
using MineAction.TreatyLaw;
using MineAction.TreatyLaw.Instruments;

namespace MineAction.Api.Imports.Following;

/// <summary>A document of the depositary that is followed.</summary>
/// <param name="Address">Where it is.</param>
/// <param name="Instruments">
/// The slugs of the instruments of which it speaks: the CCW's page speaks of its first three Protocols too.
/// </param>
internal sealed record FollowedDocument(string Address, IReadOnlyList<string> Instruments)
{
    /// <summary>
    /// The documents of a register, in its order. An instrument that has neither a treaty number nor an address has none.
    /// </summary>
    public static IReadOnlyList<FollowedDocument> Of(TreatyRegister register, DepositaryOptions options) =>
    [
        .. register.Instruments.Values
            .Select(instrument => (instrument.Id, Address: AddressOf(instrument, options)))
            .Where(static each => each.Address is not null)
            .GroupBy(static each => each.Address!, static each => each.Id)
            .Select(static each => new FollowedDocument(each.Key, [.. each])),
    ];

    /// <summary>One sentence for each address in the settings that is of no instrument of the register.</summary>
    public static IEnumerable<string> UnusedAddresses(TreatyRegister register, DepositaryOptions options) => options.Addresses.Keys
        .Where(slug => !register.Instruments.ContainsKey(slug.ToLowerInvariant()))
        .Select(static slug => $"Depositary:Addresses:{slug} names no instrument of this register: what stands there is not read.");

    private static string? AddressOf(Instrument instrument, DepositaryOptions options)
    {
        if (options.Addresses.GetValueOrDefault(instrument.Id) is { } address)
            return address;
        return instrument.UntcReference is { } number
            ? options.Address.Replace("{untc}", number, StringComparison.Ordinal)
                .Replace("{chapter}", TreatyNumber.ChapterOf(number).ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
            : null;
    }
}
