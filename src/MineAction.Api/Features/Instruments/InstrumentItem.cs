using MineAction.Api.Features.Shared;
using MineAction.Api.Http.Query;
using MineAction.TreatyLaw;
using MineAction.TreatyLaw.Instruments;

namespace MineAction.Api.Features.Instruments;

/// <summary>A convention, protocol, amended protocol or amendment that is joined separately.</summary>
internal sealed record InstrumentItem
{
    /// <summary>The slug under which callers know it.</summary>
    public required string Id { get; init; }

    public required string Title { get; init; }

    public required string ShortTitle { get; init; }

    public required InstrumentKind Kind { get; init; }

    /// <summary>The slug of the instrument it belongs to.</summary>
    public required string? Parent { get; init; }

    public required DateOnly? AdoptedOn { get; init; }

    public required string? AdoptedAt { get; init; }

    public required string Depositary { get; init; }

    /// <summary>Its number in the United Nations Treaty Collection.</summary>
    public required string? UntcReference { get; init; }

    public required Registration? Registration { get; init; }

    /// <summary>First day of signature (inclusive); null where it is not signed.</summary>
    public required DateOnly? OpenedForSignature { get; init; }

    /// <summary>Last day of signature (inclusive); null where signature has no end.</summary>
    public required DateOnly? ClosedForSignature { get; init; }

    public required InstrumentEntryIntoForceDay EntryIntoForce { get; init; }

    public required InstrumentCounts Counts { get; init; }

    /// <summary>The last day on which the depositary was read; later acts may be missing.</summary>
    public required DateOnly? DataThrough { get; init; }

    public static InstrumentItem Of(QueryContext context, TreatyStatus status)
    {
        var instrument = status.Instrument;
        var entry = EntryIntoForceSummary.Of(status.EntryIntoForce, context.AsOf);
        return new InstrumentItem
        {
            Id = instrument.Id,
            Title = context.TitleOf(instrument),
            ShortTitle = instrument.ShortTitle,
            Kind = instrument.Kind,
            Parent = instrument.Parent,
            AdoptedOn = instrument.AdoptedOn,
            AdoptedAt = context.PlaceOf(instrument),
            Depositary = instrument.Depositary,
            UntcReference = instrument.UntcReference,
            Registration = instrument.Registration,
            OpenedForSignature = instrument.OpenedForSignature,
            ClosedForSignature = instrument.ClosedForSignature,
            EntryIntoForce = new() { Date = entry.Date, InForce = entry.InForce },
            Counts = InstrumentCounts.Of(status.Curve.On(context.AsOf)),
            DataThrough = status.DataThrough,
        };
    }
}
