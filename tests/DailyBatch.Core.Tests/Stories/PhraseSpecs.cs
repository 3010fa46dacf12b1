using DailyBatch.Core.Runtime;
using DailyBatch.Core.Stories.Grammar;

namespace DailyBatch.Core.Tests.Stories;

public sealed class PhraseSpecs
{
    [Theory]
    [InlineData("<a|b|c|d> is heard.", "C is heard.")]
    [InlineData("a [opal|opal] ring and an [red|red] one.", "An opal ring and a red one.")]
    [InlineData("it was  late . nobody came.", "It was late. Nobody came.")]
    [InlineData("a hour with a union man", "An hour with a union man")]
    public void A_phrase_becomes_a_clean_sentence(string phrase, string said) => Say(phrase).ShouldBe(said);

    [Fact]
    public void A_fact_is_the_same_in_every_sentence() => Say("{hero}").ShouldBe(Say("[{hero}|{hero}]"));

    private static string Say(string phrase)
    {
        var library = GrammarLibrary.Instance;
        return Phrase.Say(phrase, FactSheet.Draw(library.All[0], library.Names, "shock", 1), new SeededRandom(1));
    }
}
