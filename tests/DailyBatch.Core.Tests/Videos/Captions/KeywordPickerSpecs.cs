using DailyBatch.Core.Batches;
using DailyBatch.Core.Episodes;
using DailyBatch.Core.Settings;
using DailyBatch.Core.Videos.Captions;

namespace DailyBatch.Core.Tests.Videos.Captions;

public sealed class KeywordPickerSpecs
{
    [Theory]
    [InlineData("SHE BETRAYED HIM", "BETRAYED")]
    [InlineData("“LIAR!” HE SCREAMED", "SCREAMED")]
    [InlineData("STOLE $4,800 FROM", "$4,800")]
    [InlineData("IT WAS THERE", null)]
    public void One_word_of_feeling_or_number_a_caption_is_strong(string text, string? strong) =>
        Strong(text, new CaptionSettings()).ShouldBe(strong is null ? [] : [strong]);

    [Fact]
    public void Without_the_setting_none_is() => Strong("LIAR STOLE $4,800", new CaptionSettings { Keywords = false }).ShouldBeEmpty();

    private static IEnumerable<string> Strong(string text, CaptionSettings settings)
    {
        var words = text.Split(' ').Select(w => new CaptionWord(w, TimeSpan.Zero, TimeSpan.FromSeconds(1))).ToList();
        var caption = new Caption(StoryLine.Narrator, words, TimeSpan.Zero, TimeSpan.FromSeconds(1));
        return KeywordPicker.Mark([caption], CaptionLooks.Of(settings)).Single().Words.Where(w => w.Strong).Select(w => w.Text);
    }
}
