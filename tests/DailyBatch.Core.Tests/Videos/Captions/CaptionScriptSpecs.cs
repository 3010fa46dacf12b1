using DailyBatch.Core.Episodes;
using DailyBatch.Core.Tests.Support;
using DailyBatch.Core.Tests.Videos.Support;
using DailyBatch.Core.Videos.Captions;
using DailyBatch.Core.Videos.Timelines;
using DailyBatch.Core.Voices;

namespace DailyBatch.Core.Tests.Videos.Captions;

/// <summary>What holds with any fonts on the machine: where there is none for a script, boxes stand for its letters.</summary>
public sealed class CaptionScriptSpecs : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    public static TheoryData<string> Texts =>
    [
        "لماذا كذبت عليه؟",
        "מדוע שיקרת לו?",
        "उसने झूठ बोला",
        "彼女は嘘をついた。",
        "她骗了 所有人。",
        "ПОЧЕМУ ОНА ЩЁЛКНУЛА",
        "왜 거짓말했어?",
    ];

    [Theory]
    [MemberData(nameof(Texts))]
    public async Task Captions_of_any_script_stay_inside_the_safe_zone_and_their_active_word_differs(string text)
    {
        var captions = Captions(text, CaptionStyles.Bold);
        var caption = captions.MaxBy(c => c.Words.Count)!;
        var places = new List<double>();
        foreach (var word in caption.Words)
        {
            var frame = await BurnAsync(captions, word.Start.TotalSeconds + 0.4);
            frame.ShouldBeInsideTheSafeZone();
            frame.CountYellow().ShouldBeGreaterThan(0);
            places.Add(frame.MiddleOfYellow());
        }

        places.Distinct().Count().ShouldBe(caption.Words.Count);
    }

    [Theory]
    [InlineData("שיקר לו")]
    [InlineData("كذب له")]
    public async Task The_first_word_of_a_text_from_the_right_stands_at_the_right(string text)
    {
        var captions = Captions(text, CaptionStyles.Bold);
        captions.ShouldHaveSingleItem();

        (await BurnAsync(captions, 0.4)).MiddleOfYellow().ShouldBeGreaterThan((await BurnAsync(captions, 1.4)).MiddleOfYellow());
    }

    [Fact]
    public async Task Latin_words_keep_their_own_places() =>
        new AssWriter(CaptionStyles.Bold, await Fonts.LoadAsync()).Write(Captions("Élan vital", CaptionStyles.Bold)).ShouldNotContain("\\fe-1");

    [Fact]
    public void A_long_run_without_spaces_is_parted_and_shares_its_time()
    {
        var words = Captions("彼女は三年間ずっと嘘をついていた。", CaptionStyles.Bold).SelectMany(c => c.Words).ToList();

        words.Count.ShouldBeGreaterThan(3);
        string.Concat(words.Select(w => w.Text)).ShouldBe("彼女は三年間ずっと嘘をついていた。");
        words[^1].Text.Length.ShouldBeGreaterThan(1);
        foreach (var (before, after) in words.Zip(words.Skip(1))) after.Start.ShouldBe(before.End);
    }

    /// <summary>A word a second.</summary>
    private static IReadOnlyList<Caption> Captions(string text, CaptionStyle style)
    {
        var words = text.Split(' ').Select((w, i) => new WordTime(w, TimeSpan.FromSeconds(i), TimeSpan.FromSeconds(i + 1))).ToList();
        var line = new TimedLine(BeatKind.Hook, new StoryLine(StoryLine.Narrator, text, null), new SpokenLine("none.wav", 16000, words[^1].End, words), TimeSpan.Zero);
        return CaptionGrouper.Group([line], style);
    }

    private async Task<BurnedCaptions> BurnAsync(IReadOnlyList<Caption> captions, double seconds) =>
        await BurnedCaptions.AtAsync(new AssWriter(CaptionStyles.Bold, await Fonts.LoadAsync()).Write(captions), seconds, _folder.Path);
}
