using System.Text.RegularExpressions;
using MineAction.Api.Http.Formats;
using MineAction.Api.Http.Localization;
using MineAction.Api.Http.Problems;
using MineAction.Api.Http.Query;
using MineAction.TreatyLaw;
using MineAction.TreatyLaw.Participants;

namespace MineAction.Api.Site.ViewModels;

/// <summary>One request for a page, understood: which day, which language, and where links lead. Public as a parameter of components.</summary>
public sealed partial record PageContext
{
    internal PageContext(QueryContext context, string origin, string path, IQueryCollection query, bool isPinned) =>
        (QueryContext, Origin, Path, Query, IsPinned) = (context, origin, path, query, isPinned);

    internal QueryContext QueryContext { get; init; }

    /// <summary>Scheme and host, without a slash.</summary>
    internal string Origin { get; }

    /// <summary>The address asked for, without its query.</summary>
    internal string Path { get; }

    internal IQueryCollection Query { get; }

    /// <summary>Whether the visitor asked for a day, rather than for today.</summary>
    internal bool IsPinned { get; }

    internal Localizer Localizer => Http.Localization.Localizer.Of(QueryContext.Language);

    /// <summary>Whether the page stands in a frame on somebody else's page.</summary>
    internal bool IsFrame => Path.StartsWith("/embed/", StringComparison.OrdinalIgnoreCase);

    internal DateOnly AsOf => QueryContext.AsOf;

    internal TreatyRegister Register => QueryContext.Register;

    /// <summary>What was asked for as a language and is none of ours.</summary>
    internal string? UnknownLanguage => Query["lang"].FirstOrDefault() is { } lang && !Languages.Has(lang) ? lang : null;

    /// <summary>"As of 3 February 2026".</summary>
    internal string AsOfInWords => Localizer.AsOf(QueryContext);

    /// <summary>The last day to which the depositary was read for every instrument.</summary>
    internal DateOnly? DataThrough => DatasetDescription.DataThrough(QueryContext.Snapshot);

    /// <summary>An address of the site in the visitor's language and, if one was chosen, on the visitor's day.</summary>
    internal string To(string path, params ReadOnlySpan<(string Name, string Value)> query)
    {
        var all = QueryString.Create("lang", Localizer.Language);
        if (IsPinned)
            all = all.Add("asOf", IsoDate.Of(AsOf));
        foreach (var (name, value) in query)
            all = all.Add(name, value);
        return path + all.ToUriComponent();
    }

    /// <summary>This page in another language.</summary>
    internal string In(string language)
    {
        var query = QueryString.Create("lang", language);
        foreach (var name in (string[])["asOf", "instrument", "view", "theme", "day", "in"])
        {
            if (Query[name].FirstOrDefault() is { Length: > 0 and <= 60 } value)
                query = query.Add(name, value);
        }

        return Path + query.ToUriComponent();
    }

    /// <summary>The same visit in another of the six languages.</summary>
    internal PageContext Speaking(string language) => this with { QueryContext = QueryContext with { Language = language } };

    internal string NameOf(Participant participant) => Http.Localization.Localizer.Plain(Register.NameOf(participant, Localizer.Language));

    /// <summary>A sentence of the law with the names of those whom it calls by their codes.</summary>
    internal string WithNames(string sentence, string language) => Codes().Replace(sentence, code =>
        Register.Participants.TryGetValue(code.Value, out var participant) ? Http.Localization.Localizer.Plain(Register.NameOf(participant, language)) : code.Value);

    /// <summary>The status of the instrument with this slug, in any case.</summary>
    /// <exception cref="PageRefusedException">There is none.</exception>
    internal TreatyStatus StatusOf(string instrument)
    {
        if (Register.StatusOf(instrument.ToLowerInvariant()) is { } status)
            return status;
        var nearest = Suggestions.To(instrument, Register.Instruments.Keys);
        throw new PageRefusedException(StatusCodes.Status404NotFound, Localizer.Say("unknownInstrument", ("value", Shown(instrument))))
        {
            Suggestions = [.. nearest.Select(id => (Localizer.Title(Register.Instruments[id]), To($"{(IsFrame ? "/embed" : "/i")}/{id}")))],
        };
    }

    /// <summary>The participant with this code, in any case.</summary>
    /// <exception cref="PageRefusedException">There is none.</exception>
    internal Participant ParticipantOf(string code)
    {
        if (Register.Participants.TryGetValue(code.ToUpperInvariant(), out var participant))
            return participant;
        var nearest = Suggestions.To(code, Register.Participants.Keys);
        throw new PageRefusedException(StatusCodes.Status404NotFound, Localizer.Page("unknownState", ("value", Shown(code))))
        {
            Suggestions = [.. nearest.Select(each => (NameOf(Register.Participants[each]), To($"/s/{each}")))],
        };
    }

    /// <summary>What a visitor wrote, fit to be quoted in a sentence.</summary>
    internal static string Shown(string text) => Http.Localization.Localizer.Isolated(text.Length <= 60 ? text : string.Concat(text.AsSpan(0, 60), "…"));

    [GeneratedRegex(@"\b[A-Z]{3}\b")]
    private static partial Regex Codes();
}
