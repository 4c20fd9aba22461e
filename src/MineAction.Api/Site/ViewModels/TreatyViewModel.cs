using MineAction.Api.Features.Shared;
using MineAction.Api.Features.Shared.Cards;
using MineAction.Api.Http.Localization;
using MineAction.TreatyLaw;

namespace MineAction.Api.Site.ViewModels;

/// <summary>View model of one instrument on the day of the page. Public as a parameter of components.</summary>
public sealed class TreatyViewModel
{
    private readonly Dictionary<CardView, InstrumentCard> _cards = [];
    private readonly Lazy<IReadOnlyList<StateViewModel>> _states;

    internal TreatyViewModel(PageContext page, TreatyStatus status)
    {
        PageContext = page;
        Figures = new TreatyFigures(page.QueryContext, status);
        _states = new(() => [.. Figures.Standings.Select(standing => new StateViewModel(page, Figures.StatusAsOf, standing))]);
    }

    internal PageContext PageContext { get; }

    /// <summary>What is told of the instrument.</summary>
    internal TreatyFigures Figures { get; }

    internal string Id => Figures.Id;

    internal string Title => Figures.Title;

    internal TreatyStatus Status => Figures.Status;

    internal TreatyStatus StatusAsOf => Figures.StatusAsOf;

    internal UniversalizationAnswer Counts => Figures.Counts;

    internal FigureDay Day => Figures.Day;

    internal bool IsBeforeAdoption => Figures.IsBeforeAdoption;

    /// <summary>Every State of the universe on the day, and every participant with a status, by name.</summary>
    internal IReadOnlyList<StateViewModel> States => _states.Value;

    /// <summary>What is shown of it in one view: made once, placed by as many components as need it.</summary>
    internal InstrumentCard Card(CardView view)
    {
        if (!_cards.TryGetValue(view, out var card))
            _cards.Add(view, card = InstrumentCard.Of(Figures, view));
        return card;
    }
}
