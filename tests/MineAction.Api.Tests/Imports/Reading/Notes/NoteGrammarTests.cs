using MineAction.Api.Imports.Reading.Documents;
using MineAction.Api.Imports.Reading.Notes;

namespace MineAction.Api.Tests.Imports.Reading.Notes;

/// <summary>
/// Notes that are made of their parts: who, what, of what, when, in the sentence forms that depositaries use. Whatever the combination, a
/// withdrawal is read or told as unread, and no note of a reservation is an act of territory or of status.
/// </summary>
public sealed class NoteGrammarTests
{
    private const string Title =
        "Convention on the Prohibition of the Use, Stockpiling, Production and Transfer of Anti-Personnel Mines and on their Destruction";

    private static readonly string[] Governments = ["the Government of the Republic of Austria", "the Government of Austria", "Austria"];

    // What is received is the 4th of May 2026.
    private static readonly string[] Received = ["4 May 2026", "May 4, 2026", "4th May 2026", "the 4th of May 2026"];

    private static readonly (string Past, string Base, string Noun)[] Leaving =
    [
        ("withdrew from the Convention", "withdraw from the Convention", "withdrawal from the Convention"),
        ("denounced the Convention", "denounce the said Convention", "denunciation of the Convention"),
        ("has withdrawn from the above-mentioned Convention", "withdraw from the [said Convention]", "withdrawal"),
        ("has denounced the present Convention", "denounce the Convention", "denunciation"),
    ];

    private static readonly string[] Notices =
    [
        "On {D}, {G} informed the Secretary-General that it had decided to {base}",
        "On {D} {G} notified the Secretary-General of its decision to {base}",
        "On {D}, {G} {past}",
        "{G} {past} on {D}",
        "Subsequently, on {D}, {G} notified the Secretary-General of its {noun}",
        "By a notification received on {D}, {G} {past}",
        "By a communication received by the Secretary-General on {D}, {G} gave notice of its {noun}",
        "By a note verbale dated 1 May 2026 and received by the depositary on {D}, {G} {past}",
        "On {D}, {G} deposited with the Secretary-General an instrument of {noun}",
        "On {D}, the Secretary-General received from {G} a notification of {noun}",
        "A notification of {noun} was received from {G} on {D}",
        "Notice of {noun} was given by {G} on {D}",
        "{G} notified its {noun} to the Secretary-General on {D}",
        "On {D}, a notification of {noun} was deposited by {G}",
        "{G} declared on {D} that it {past}",
        "On {D}, {G} communicated to the depositary its decision to {base}",
        "Austria's instrument of {noun} was deposited on {D}",
        "Notification of {noun} received on {D}",
        "On {D}, the Secretary-General received the following communication from {G}:\n“Austria has decided to {base}”",
        "On {D}, {G} announced that it would {base}",
    ];

    // The last of the notices is no act: what is announced is not done.
    private const int NoticesThatAreActs = 19;

    private static readonly string[] Effects =
    [
        "", ", with effect from {E}", " with effect on {E}", ". The withdrawal will take effect on {E}",
            ". It shall take effect for Austria on {E}",
        ". The denunciation took effect on {E} in accordance with article 20 (3) of the Convention", ", effective {E}",
        ". (See depositary notification C.N.360.2026.TREATIES-XXVI-5 of 3 July 2026). The withdrawal shall become effective on {E}",
        ". This notification takes effect as from {E}",
    ];

    private static readonly string[] Reservations =
    [
        "the reservation", "its reservation to article 3", "the following reservation", "the interpretative declaration", "its declaration",
        "the understanding", "the declaration made upon ratification", "all of its reservations to the Convention",
        "the reservation made upon accession to the Convention", "in part its reservation in respect of Gibraltar",
        "the reservation which extended to the Isle of Man", "the declaration to the extent that it applies to Tokelau",
    ];

    private static readonly string[] Doubts =
    [
        "{G} is considering whether to {base}", "{G} intends to {base}", "On {D}, {G} informed the Secretary-General that it may {base}",
        "On {D}, {G} stated that it would {base} if its conditions were not met", "{G} reserves the right to {base}",
        "On {D}, {G} informed the Secretary-General that it had decided not to {base}", "A {noun} by {G} is under consideration",
        "Should the conditions change, {G} will {base}", "{G} has not yet decided whether to {base}",
    ];

    private static readonly string[] OtherWords =
    [
        "On {D}, {G} made known the end of its participation in the Convention", "On {D}, {G} left the Convention",
        "As from {D}, {G} is no longer bound by the Convention", "On {D}, {G} terminated its membership in the Convention",
        "{G} has ceased to be a party to the Convention", "On {D}, {G} pulled out of the Convention",
        "{G} shall no longer consider itself bound by the Convention as of {D}", "On {D}, {G} turned its back on the Convention",
        "On {D}, {G} revoked its ratification of another treaty",
            "By a letter of {D}, {G} has put an end to its obligations under the Convention",
        "On {D}, {G} denounced the Convention on Cluster Munitions", "On {D}, {G} withdrew from the Protocol",
        "On {D}, the Government of Serbia denounced the Convention", "{G} denounced the Convention",
        "On {D}, {G} denounced the Convention in respect of Bermuda",
        "On {D}, {G} withdrew its notification", "{G} withdrew from the Convention with effect from {D}",
        "In a communication of {D}, {G} stated its decision to cease being a party to the Convention",
        "In a communication received on {D}, the Austrian Government stated its decision to cease being a party to the Convention",
        "In a communication received on {D}, {G} made it clear that its obligations under the Convention are at an end",
        "A communication of {D} by which {G} gives up its membership of the Convention was circulated",
        "On {D}, {G} stopped being a State Party to the Convention", "Since {D}, {G} is not a party to the Convention any more",
        "As of {D}, the Convention no longer applies to Austria", "The Convention ceased to be in force for Austria on {D}",
        "The Convention is no longer in force for Austria", "On {D}, {G} declared its ratification null and void",
        "On {D}, {G} retired from the Convention", "On {D}, {G} undid its accession to the Convention",
        "On {D}, {G} gave notice under article 20 of the Convention", "On {D}, {G} suspended its participation in the Convention",
        "By a letter of {D}, {G} disavowed the Convention",
    ];

    [Test]
    public void A_notice_of_leaving_is_read_in_every_form()
    {
        var notes =
            from notice in Notices.Take(NoticesThatAreActs)
            from government in Governments
            from day in Received
            from leaving in Leaving
            from effect in Effects
            select (Text: Fill(notice, government, day, leaving) + effect.Replace("{E}", "4 November 2026")
                + ".", HasEffect: effect.Length > 0);
        AssertAll(notes, note => Describe(Read(note.Text).Acts) is var read && read == (note.HasEffect
            ? "Austria Withdrawal 2026-05-04 2026-11-04"
            : "Austria Withdrawal 2026-05-04"));
    }

    [Test]
    public void Who_says_that_it_may_leave_does_not_leave_and_is_told_as_unread() =>
        AssertAll(
            from doubt in Doubts.Append(Notices[^1])
            from government in Governments
            from leaving in Leaving
            select Fill(doubt, government, "4 May 2026", leaving) + ".",
            note => Read(note) is { Acts.Count: 0 } read && read.Unread.Count == 1
                && read.Unread[0].EndsWith(Upper(note), StringComparison.Ordinal));

    [Test]
    public void Leaving_in_words_that_are_not_certain_is_never_lost() =>
        AssertAll(
            from words in OtherWords
            from government in Governments
            select Fill(words, government, "4 May 2026", Leaving[0]) + ".",
            note => Read(note) is { Acts.Count: 0 } read && read.Unread.Count == 1
                && read.Unread[0].EndsWith(Upper(note), StringComparison.Ordinal));

    [Test]
    public void A_reservation_that_is_withdrawn_is_no_withdrawal_and_no_territory()
    {
        string[] forms =
        [
            "On {D}, {G} informed the Secretary-General that it had decided to withdraw {R}", "On {D}, {G} withdrew {R}",
            "On {D}, {G} informed the Secretary-General that it withdraws {R}", "By a notification received on {D}, {G} withdrew {R}",
            "On {D}, {G} notified the Secretary-General of the withdrawal of {R}", "On {D}, {G} notified the withdrawal of {R}",
            "On {D}, {G} lifted {R}",
        ];
        AssertAll(
            from form in forms
            from government in Governments
            from day in Received
            from reservation in Reservations
            select form.Replace("{R}", reservation).Replace("{G}", government).Replace("{D}", day) + ".",
            note => Read(note) is { Unread.Count: 0 } read && Describe(read.Acts) == "Austria ReservationWithdrawal 2026-05-04");
    }

    [Test]
    public void What_is_said_of_a_reservation_is_no_act_of_territory_wherever_it_applies()
    {
        string[] notes =
        [
            "On {D}, {G} informed the Secretary-General that its {R} does not extend to Tokelau.",
                "The {R} of Austria applies to Gibraltar.",
            "With a {R} in respect of Tokelau.", "On {D}, {G} made a {R} with respect to the Isle of Man.",
            "On {D}, {G} notified the Secretary-General of the territorial application of its {R} to Bermuda.",
            "Upon ratification, {G} made the following {R}: “Article 3 of the Convention shall not apply to the Falkland Islands.”",
            "On {D}, {G} informed the Secretary-General that its {R} does not extend to visiting ships.",
        ];
        AssertAll(
            from note in notes
            from government in Governments
            from reservation in new[] { "reservation", "declaration", "understanding", "interpretative declaration" }
            select note.Replace("{R}", reservation).Replace("{G}", government).Replace("{D}", "4 May 2021"),
            note => Read(note).Acts.Count == 0 && _findings.TrueForAll(finding => finding.Passage != PassageKind.Unread));
    }

    [TestCase("Austria declares that it does not consider itself bound by article 9 of the Convention.", PassageKind.Declaration)]
    [TestCase("For the Netherlands.", PassageKind.NameRemark)]
    [TestCase("See note 1 under “Austria” in the “Historical Information” section.", PassageKind.NameRemark)]
    [TestCase(
        "On 28 January 2010, the Secretary-General received from the Government of Germany the following communication relating to the " +
        "declaration made by Austria:\n“Germany objects to it.”",
        PassageKind.Objection)]
    public void What_gives_no_act_is_told_for_what_it_is(string note, object kind)
    {
        Assert.That(Read(note).Acts, Is.Empty);
        Assert.That(_findings.Select(finding => finding.Passage), Is.EqualTo(new[] { (PassageKind?)kind }));
    }

    [Test]
    public void Extensions_and_exclusions_are_told_apart()
    {
        string[] lands = ["Tokelau", "the Isle of Man", "the Faroe Islands and Greenland", "the territory of Gibraltar",
            "the following territories: Bermuda, Anguilla"];
        string[] extensions =
        [
            "On {D}, {G} notified the Secretary-General that the Convention will apply to {T}.", "On {D}: Extension to {T}.",
            "On {D}, {G} informed the Secretary-General of the territorial application to {T}.",
            "On {D}, {G} informed the Secretary-General that it had decided to extend the Convention to {T}.",
            "By a notification received on {D}, {G} extended the application of the Convention to {T}.",
            "On {D}, {G} informed the Secretary-General of the following:\n“The Convention shall extend to {T}.”",
        ];
        string[] exclusions =
        [
            "On {D}, {G} notified the Secretary-General that the Convention shall not apply to {T}.",
            "On {D}, {G} notified the Secretary-General that the Convention does not extend to {T}.",
            "On {D}, {G} informed the Secretary-General of the following:\n“Until further notice, the Convention shall not extend to {T}.”",
        ];
        AssertAll(
            from form in extensions.Select(text => (Text: text, IsExclusion: false)).Concat(exclusions.Select(text =>
                (Text: text, IsExclusion: true)))
            from land in lands
            from government in Governments
            select (Text: form.Text.Replace("{T}", land).Replace("{G}", government).Replace("{D}", "4 May 2021"), form.IsExclusion),
            note => Read(note.Text) is { Unread.Count: 0 } read
                && Describe(read.Acts) == "Austria TerritorialApplication 2021-05-04"
                && read.Acts[0].Act.Note!.Contains("exclusion", StringComparison.OrdinalIgnoreCase) == note.IsExclusion);
    }

    [Test]
    public void The_acts_of_a_State_that_ended_are_read_in_every_form()
    {
        string[] states = ["Czechoslovakia", "The former Yugoslavia", "The German Democratic Republic"];
        string[] both =
        [
            "{S} had signed and ratified the Convention on {A} and {B}, respectively.",
                "{S} signed and ratified the Convention on {A} and {B}, respectively.",
            "{S} signed the Convention on {A} and ratified it on {B}.", "{S} had signed the Convention on {A} and had ratified it on {B}.",
            "On {A} and {B}, respectively, {S} signed and ratified the Convention.",
            "{S} signed the Convention on {A}. It ratified the Convention on {B}.",
            "The Convention was signed on behalf of {s} on {A} and ratified on {B}.",
            "Signature and ratification by {s} on {A} and {B}, respectively.",
        ];
        string[] one =
        [
            "{S} had acceded to the Convention on {A}.", "{S} acceded to the Convention on {A}. See also note 1 under “Austria”.",
            "On {A}, {S} acceded to the Convention.", "An instrument of accession was deposited by {s} on {A}.",
            "The instrument of accession of {s} was deposited on {A}.",
                "On {A}, {s} had deposited its instrument of accession to the Convention.",
        ];
        AssertAll(
            from form in both.Select(text => (Text: text, Acts: "{N} Signature 1981-04-10; {N} Ratification 1982-08-31"))
                .Concat(one.Select(text => (Text: text, Acts: "{N} Accession 1981-04-10")))
            from state in states
            let name = state.Replace("The ", "", StringComparison.Ordinal)
            select (
                Text: form.Text.Replace("{S}", state).Replace("{s}", state.Replace("The", "the", StringComparison.Ordinal))
                    .Replace("{A}", "10 April 1981").Replace("{B}", "31 August 1982"),
                Expected: form.Acts.Replace("{N}", name)),
            note => Read(note.Text) is { Unread.Count: 0 } read && Describe(read.Acts) == note.Expected);
    }

    [Test]
    public void Several_acts_of_one_note_are_all_read()
    {
        (string Note, string Acts)[] notes =
        [
            (
                "On 4 May 2020, Austria withdrew its declaration and, on 4 May 2026, it denounced the Convention.",
                "Austria ReservationWithdrawal 2020-05-04; Austria Withdrawal 2026-05-04"),
            (
                "Austria had acceded to the Convention on 3 May 1999 and withdrew from it with effect from 3 May 2004, " +
                "the notification having " +
                "" +
                "been received on 3 November 2003. It acceded anew on 1 July 2005.",
                "Austria Withdrawal 2003-11-03 2004-05-03; Austria Accession 1999-05-03; Austria Accession 2005-07-01"),
            (
                "On 4 May 2026, Austria deposited a notification of withdrawal. On 6 June 2026, it " +
                "withdrew its notification of withdrawal.",
                "Austria Withdrawal 2026-05-04; Austria WithdrawalRetracted 2026-06-06"),
            (
                "On 4 May 2026, Austria deposited a notification of withdrawal. On 6 June 2026, it withdrew its notification.",
                "Austria Withdrawal 2026-05-04; Austria WithdrawalRetracted 2026-06-06"),
            ("On 4 May 2026, Austria deposited an instrument of denunciation signed on 1 May 2026.", "Austria Withdrawal 2026-05-04"),
            ("On 4 May 2026, Austria informed the Secretary-General that it withdraws its instrument of ratification.",
                "Austria Withdrawal 2026-05-04"),
            (
                "On 4 May 2021, Austria notified the Secretary-General that the Convention will apply to Tokelau. " +
                "On 4 May 2026, it denounced the Convention.",
                "Austria TerritorialApplication 2021-05-04; Austria Withdrawal 2026-05-04"),
        ];
        AssertAll(notes, note => Read(note.Note) is { Unread.Count: 0 } read && Describe(read.Acts) == note.Acts);
    }

    [Test]
    public void Several_States_leave_in_one_note()
    {
        var rows = new[] { "Estonia", "Latvia", "Lithuania" }.Select(name => new StatusRow(name, 1, ["1"], [])).ToArray();
        var one = Read("On 27 June 2025, the Governments of Estonia, Latvia and Lithuania notified " +
                "the Secretary-General of their withdrawal.", rows);
        var each = Read(
            "Estonia, Latvia and Lithuania denounced the Convention on 27 June 2025, 28 June 2025 and 29 June 2025, respectively, " +
            "with effect from 27 December 2025.", rows);
        Assert.Multiple(() =>
        {
            Assert.That(Describe(one.Acts), Is.EqualTo(
                "Estonia Withdrawal 2025-06-27; Latvia Withdrawal 2025-06-27; Lithuania Withdrawal 2025-06-27"));
            Assert.That(Describe(each.Acts), Is.EqualTo(
                "Estonia Withdrawal 2025-06-27 2025-12-27; Latvia Withdrawal 2025-06-28 2025-12-27; " +
                "Lithuania Withdrawal 2025-06-29 2025-12-27"));
        });
    }

    private readonly List<Finding> _findings = [];

    private static string Fill(string form, string government, string day, (string Past, string Base, string Noun) leaving) => Upper(form
        .Replace("{G}", government).Replace("{D}", day)
        .Replace("{past}", leaving.Past).Replace("{base}", leaving.Base).Replace("{noun}", leaving.Noun));

    private static string Upper(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    private (IReadOnlyList<NotedAct> Acts, IReadOnlyList<string> Unread) Read(string note, params StatusRow[] carriers)
    {
        _findings.Clear();
        StatusRow[] rows = carriers.Length > 0 ? carriers : [new StatusRow("Austria", 1, ["1"], [])];
        var acts = new EndNotesReader(Depositary.Names, new TreatyName(Title, []), _findings).Read(new EndNote("1", 1, Upper(note)), rows);
        return (acts, [.. _findings.Where(finding => finding.Passage == PassageKind.Unread).Select(finding => finding.Problem)]);
    }

    private static string Describe(IEnumerable<NotedAct> acts) => string.Join("; ", acts.Select(noted => FormattableString.Invariant(
        $"{noted.Act.Participant} {noted.Act.Kind} {noted.Act.Date:yyyy-MM-dd} {noted.Act.EffectiveOn:yyyy-MM-dd}").Trim()));

    private static void AssertAll<T>(IEnumerable<T> notes, Func<T, bool> holds)
    {
        var all = notes.ToList();
        var wrong = all.Where(note => !holds(note)).ToList();
        Assert.That(all, Is.Not.Empty);
        Assert.That(wrong, Is.Empty, $"{wrong.Count} of {all.Count}: {string.Join("\n", wrong.Take(12))}");
    }
}
