using System.Globalization;
using System.Net;
using System.Text;
using MineAction.Api.Features.Shared.Cards;
using MineAction.Api.Http.Formats;
using MineAction.Api.Http.Localization;
using MineAction.Api.Http.Pictures;

namespace MineAction.Api.Features.Charts;

/// <summary>
/// The curve of an instrument as an SVG that stands alone, for reports: title, lines in steps, dashed beyond the horizon, legend,
/// milestones and the citation. Presentation stands in attributes, so that every program draws it alike.
/// </summary>
/// <param name="figures">What is told of the instrument.</param>
internal sealed class ChartPicture(TreatyFigures figures)
{
    private const int Width = 860;
    private const int Left = 48;
    private const int Right = 56;
    private const int Margin = 24;
    private const int PlotHeight = 300;

    private readonly Localizer _localizer = figures.Localizer;
    private readonly StringBuilder _svg = new();

    // Where the plot begins: below as many lines as the title takes.
    private int _top;

    private int Bottom => _top + PlotHeight;

    public static string Draw(TreatyFigures figures) => new ChartPicture(figures).Draw();

    private string Draw()
    {
        var card = InstrumentCard.Of(figures, CardView.Series);
        var milestones = card.Curve?.Milestones ?? [];
        // Bold letters are wider.
        var y = Lines(36, 28, card.Title, 22, 24, "bold") + 2;
        _top = Lines(y, 22, card.Notice ?? $"{card.Number} {card.Label}", 16, 16, "normal") + 62;
        var height = Bottom + 94 + (22 * milestones.Count);
        if (card.Curve is { } curve)
        {
            foreach (var level in curve.Levels)
            {
                Line(Left, Width - Right, Y(level.At), Y(level.At), "#d6dde1", "");
                Number(Left - 8, Y(level.At) + 4, level.Text, "end");
            }

            foreach (var year in curve.Years)
                Number(X(year.At), Bottom + 18, year.Text, "middle");
            foreach (var (milestone, index) in milestones.Select((milestone, index) => (milestone, index)))
            {
                var mark = _top - 14 - (18 * milestone.Row);
                Line(X(milestone.At), X(milestone.At), mark, Bottom, "#54626b", "2 3");
                _svg.Append(Invariant($"""<circle cx="{X(milestone.At):0.#}" cy="{mark}" r="8" fill="#1b252b"/>"""));
                Number(X(milestone.At), mark + 4, Invariant($"{index + 1}"), "middle", "#fff");
                var text = Invariant($"{index + 1}  {_localizer.Enumerate(milestone.Label, milestone.Day)}");
                Text(Margin, Bottom + 78 + (22 * index), text, 13, "normal", "#1b252b");
            }

            Curve();
            Number(Width - Right + 8, Y(curve.Last.At) + 5, curve.Last.Text, "start", "#1b252b", 15);
            Legend(card.Groups);
        }

        Text(Margin, height - 16, DatasetDescription.Citation(figures.Context.Snapshot), 11, "normal", "#54626b", isEnglish: true);
        var label = Encoded(card.Curve?.Label ?? card.Sentence);
        return Invariant($"""
            <svg xmlns="http://www.w3.org/2000/svg" width="{Width}" height="{height}" viewBox="0 0 {Width} {height}"
              role="img" aria-label="{label}" xml:lang="{card.Language}">
            <title>{label}</title><rect width="{Width}" height="{height}" fill="#fff"/>
            {_svg}
            </svg>
            """);
    }

    private void Curve()
    {
        var drawing = CurveCard.Drawing(figures, Width - Left - Right, PlotHeight);
        _svg.Append(Invariant($"""<g transform="translate({Left} {_top})" fill="none" stroke-width="2.25">"""));
        Path(drawing.Area(tally => tally.Parties), """fill="#0b5d80" fill-opacity=".13" """);
        if (figures.Counts.Signatures > 0)
        {
            Path(drawing.Known(tally => tally.Signatories), """stroke="#b8801a" stroke-dasharray="1 4" stroke-linecap="round" """);
            Path(drawing.Beyond(tally => tally.Signatories), """stroke="#b8801a" stroke-dasharray="7 5" """);
        }

        Path(drawing.Known(tally => tally.Parties), """stroke="#0b5d80" """);
        Path(drawing.Beyond(tally => tally.Parties), """stroke="#0b5d80" stroke-dasharray="7 5" """);
        _svg.Append("</g>");
    }

    private void Legend(IReadOnlyList<CardGroup> lines)
    {
        double x = Margin;
        foreach (var line in lines)
        {
            var stroke = line.Id switch
            {
                "signatory" => """stroke="#b8801a" stroke-dasharray="1 4" stroke-linecap="round" """,
                "beyond" => """stroke="#1b252b" stroke-dasharray="7 5" """,
                _ => """stroke="#0b5d80" """,
            };
            var at = _localizer.IsRightToLeft ? Width - x - Margin : x;
            _svg.Append(Invariant($"""<path d="M{at:0.#} {Bottom + 44}h24" fill="none" stroke-width="2.25" {stroke}/>"""));
            Text((int)x + 32, Bottom + 48, line.Label, 13, "normal", "#1b252b");
            x += 60 + (line.Label.Length * 8);
        }
    }

    private void Path(string? data, string attributes)
    {
        if (data is not null)
            _svg.Append(Invariant($"""<path d="{data}" {attributes}/>"""));
    }

    private void Line(double x1, double x2, double y1, double y2, string colour, string dashes) => _svg.Append(Invariant(
        $"""<line x1="{x1:0.#}" x2="{x2:0.#}" y1="{y1:0.#}" y2="{y2:0.#}" stroke="{colour}" stroke-dasharray="{dashes}"/>"""));

    private void Number(double x, double y, string text, string anchor, string colour = "#54626b", int size = 12)
    {
        _svg.Append(Invariant($"""<text x="{x:0.#}" y="{y:0.#}" text-anchor="{anchor}" font-family="sans-serif" """));
        _svg.Append(Invariant($"""font-size="{size}" fill="{colour}">{text}</text>"""));
    }

    // A paragraph from y on, in lines so far apart; gives the place of what comes after it.
    private int Lines(int y, int step, string text, int size, int measure, string weight)
    {
        foreach (var line in TextLines.Of(text, measure, Width - (2 * Margin)))
        {
            Text(Margin, y, line, size, weight, "#1b252b");
            y += step;
        }

        return y;
    }

    // Begins at x from the side where the language's lines begin.
    private void Text(int x, int y, string text, int size, string weight, string colour, bool isEnglish = false)
    {
        var isRightToLeft = _localizer.IsRightToLeft && !isEnglish;
        var (start, direction) = isRightToLeft ? (Width - x, "rtl") : (x, "ltr");
        _svg.Append(
            CultureInfo.InvariantCulture,
            $"""<text x="{start}" y="{y}" direction="{direction}" font-family="sans-serif" font-size="{size}" font-weight="{weight}" """);
        _svg.Append(CultureInfo.InvariantCulture, $"""fill="{colour}">{Encoded(text)}</text>""");
    }

    private static double X(double percent) => Left + (percent / 100 * (Width - Left - Right));

    private double Y(double percent) => _top + (percent / 100 * PlotHeight);

    private static string Encoded(string text) => WebUtility.HtmlEncode(Localizer.Plain(text));

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
