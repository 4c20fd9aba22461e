using System.ComponentModel;
using MineAction.Api.Features.Shared.Records;
using MineAction.Api.Http.Query;
using MineAction.Api.Register;
using MineAction.TreatyLaw.Participants;
using MineAction.TreatyLaw.Wording;

namespace MineAction.Api.Features.States;

/// <summary>
/// What an editor says of a State or organization: all of it, names included. Values stay text until the validator has seen them, so that
/// every error is told at once.
/// </summary>
internal sealed record StateEntry
{
    [Description("ISO 3166-1 alpha-3, upper case; of a dissolved State its former code.")]
    [Example("NRU")]
    public string? Code { get; init; }

    [Description("What it is in the eyes of the United Nations.")]
    [Example("un-member")]
    public string? Kind { get; init; }

    [Description("Today's name in each of the official languages of the United Nations: ar, zh, en, fr, ru, es.")]
    public IReadOnlyDictionary<string, string>? Names { get; init; }

    [Description("Today's formal name in English.")]
    [Example("Republic of Naoero")]
    public string? FormalName { get; init; }

    [Description("Its other names: official ones that it has or had, with their days, and those under which tables know it.")]
    public IReadOnlyList<OtherNameEntry>? OtherNames { get; init; }

    [Description("ISO 3166-1 alpha-2.")]
    [Example("NR")]
    public string? Iso2 { get; init; }

    [Description("The three-digit code of the United Nations Statistics Division (M49).")]
    [Example("520")]
    public string? M49 { get; init; }

    [Description("When it could be a party in its own name; left out for an organization.")]
    public PeriodEntry? State { get; init; }

    [Description("Its membership of the United Nations; left out where it never was a member.")]
    public PeriodEntry? UnMembership { get; init; }

    [Description("Whether it belongs to the universe of all States while it exists.")]
    public bool? InAllStates { get; init; }

    [Description("The code of the State that continues it under another name.")]
    public string? ContinuedBy { get; init; }

    [Description("The codes of the States that followed it, for one that was dissolved and that no other continues.")]
    public IReadOnlyList<string>? SucceededBy { get; init; }

    [Description("The region (M49), by its name in English; one that the register has.")]
    [Example("Oceania")]
    public string? Region { get; init; }

    [Description("The subregion (M49), by its name in English; one that the register has.")]
    [Example("Micronesia")]
    public string? Subregion { get; init; }

    [Description("The intermediate region (M49), by its name in English; one that the register has.")]
    public string? IntermediateRegion { get; init; }

    [Description("The regional group of the United Nations, or none; one that the register has.")]
    [Example("Asia-Pacific Group")]
    public string? UnGroup { get; init; }

    [Description("Least developed country.")]
    public bool? Ldc { get; init; }

    [Description("Landlocked developing country.")]
    public bool? Lldc { get; init; }

    [Description("Small island developing State.")]
    public bool? Sids { get; init; }

    [Description("What a reader should know about it.")]
    public string? Note { get; init; }

    public SourceEntry? Source { get; init; }

    [Description("Why the record is changed. Needed for a correction.")]
    [Example("Notification of the new name received")]
    public string? Reason { get; init; }

    /// <summary>The version of the record that a valid entry describes.</summary>
    public StateVersion ToVersion() => new(
        new Participant
        {
            Code = Code!,
            Iso2 = Iso2,
            M49 = M49,
            Kind = Code<ParticipantKind>.Parse(Kind!),
            Name = Names!["en"],
            FormalName = FormalName,
            UnMemberSince = DayOf(UnMembership?.From),
            UnMemberUntil = DayOf(UnMembership?.Until),
            StateSince = DayOf(State?.From),
            StateUntil = DayOf(State?.Until),
            ContinuedBy = ContinuedBy,
            SucceededBy = SucceededBy is { Count: > 0 } ? string.Join(' ', SucceededBy) : null,
            InAllStates = InAllStates!.Value,
            Region = Region,
            Subregion = Subregion,
            IntermediateRegion = IntermediateRegion,
            UnGroup = UnGroup,
            Ldc = Ldc ?? false,
            Lldc = Lldc ?? false,
            Sids = Sids ?? false,
            Note = Note,
            Source = Source!.ToSource(),
        },
        [.. Names.Select(name => new ParticipantName(Code!, name.Key, name.Value))],
        [.. (OtherNames ?? []).Select(name => name.ToAlias(Code!))]);

    private static DateOnly? DayOf(string? text) => text is null ? null : IsoDate.ParseDay(text);
}
