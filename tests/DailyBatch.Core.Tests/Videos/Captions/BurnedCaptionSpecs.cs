using DailyBatch.Core.Episodes;
using DailyBatch.Core.Tests.Support;
using DailyBatch.Core.Tests.Videos.Support;
using DailyBatch.Core.Videos.Captions;

namespace DailyBatch.Core.Tests.Videos.Captions;

public sealed class BurnedCaptionSpecs : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("NO")]
    [InlineData("WWWWWW", "MMMMMM", "WWWW")]
    [InlineData("RESPONSIBILITIES,")]
    [InlineData("DONAUDAMPFSCHIFFFAHRTSGESELLSCHAFT")]
    [InlineData("{\\AN8}TRICKY", "\\NWORD")]
    public async Task Captions_stay_inside_the_safe_zone_while_a_word_is_at_its_largest(params string[] words)
    {
        for (var active = 0; active < words.Length; active++)
        {
            var frame = await BurnAsync(StoryLine.Narrator, words, active + 0.001);
            frame.ShouldBeInsideTheSafeZone();
        }
    }

    [Fact]
    public async Task The_word_that_is_heard_is_yellow_and_the_others_are_white()
    {
        var frame = await BurnAsync(StoryLine.Narrator, ["ONE", "TWO"], 0.5);
        frame.CountYellow().ShouldBeGreaterThan(2000);
        frame.CountWhite().ShouldBeGreaterThan(2000);
    }

    [Fact]
    public async Task A_characters_words_are_not_white()
    {
        var frame = await BurnAsync("sister", ["ONE", "TWO"], 0.5);
        frame.CountYellow().ShouldBeGreaterThan(2000);
        frame.CountWhite().ShouldBe(0);
    }

    [Fact]
    public async Task Nothing_is_seen_after_the_last_word() =>
        (await BurnAsync(StoryLine.Narrator, ["ONE"], 1.5)).Box().ShouldBeNull();

    [Fact]
    public async Task The_measured_width_is_the_burned_width_but_for_the_rim()
    {
        var font = await Fonts.LoadAsync();
        var box = (await BurnAsync(StoryLine.Narrator, ["HOMEMADE"], 0.9)).Box().ShouldNotBeNull();
        var expected = font.Width("HOMEMADE", CaptionStyles.Bold.FontSize) * CaptionStyles.Bold.Settled / 100 + 2 * CaptionStyles.Bold.Outline + CaptionStyles.Bold.Shadow;
        ((double)(box.Right - box.Left)).ShouldBe(expected, expected * 0.05);
    }

    /// <summary>A word a second.</summary>
    private async Task<BurnedCaptions> BurnAsync(string speaker, string[] words, double seconds)
    {
        var timed = words.Select((w, i) => new CaptionWord(w, TimeSpan.FromSeconds(i), TimeSpan.FromSeconds(i + 1))).ToList();
        var caption = new Caption(speaker, timed, TimeSpan.Zero, TimeSpan.FromSeconds(words.Length));
        return await BurnedCaptions.AtAsync(AssWriter.Write([caption], await Fonts.LoadAsync()), seconds, _folder.Path);
    }
}
