using MineAction.Api.Http.Localization;
using MineAction.TreatyLaw.Wording;

namespace MineAction.TreatyLaw.Tests.Wording;

/// <summary>Sentences as they are written, with participants by their codes.</summary>
internal static class SentenceExtensions
{
    extension(Sentence sentence)
    {
        public string English => sentence.In("en");

        public string French => sentence.In("fr");

        public string In(string language) => Localizer.Of(language).Write(sentence, static code => code);
    }
}
