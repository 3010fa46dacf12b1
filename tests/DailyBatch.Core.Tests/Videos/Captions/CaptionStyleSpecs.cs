using DailyBatch.Core.Episodes;
using DailyBatch.Core.Settings;
using DailyBatch.Core.Tests.Support;
using DailyBatch.Core.Tests.Videos.Support;
using DailyBatch.Core.Videos.Captions;

namespace DailyBatch.Core.Tests.Videos.Captions;

public sealed class CaptionStyleSpecs : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    public static TheoryData<string> Names => ["bold", "boxed", "calm"];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Every_built_in_style_stays_inside_the_safe_zone(string name)
    {
        var frame = await BurnAsync(new CaptionSettings { Style = name }, ["WWWWWW", "MMMMMM", "WWWWWW"], 2.001);

        frame.ShouldBeInsideTheSafeZone();
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Captions_at_the_edges_of_what_settings_allow_stay_inside_the_safe_zone(string name)
    {
        var settings = new CaptionSettings { Style = name, FontSize = 200, Outline = 20, Shadow = 20, Pop = 130 };
        foreach (var centre in new[] { 500, 1290 })
        {
            settings.CentreY = centre;
            (await BurnAsync(settings, ["Why,", "JÄGER"], 1.001)).ShouldBeInsideTheSafeZone();
        }
    }

    [Fact]
    public async Task A_box_stands_behind_the_word_that_is_heard_and_moves_on()
    {
        var settings = new CaptionSettings { Style = "boxed", BoxColor = "#00A000" };

        var first = (await BurnAsync(settings, ["LEFT", "RIGHT"], 0.5)).BoxOf("#00A000").ShouldNotBeNull();
        var second = (await BurnAsync(settings, ["LEFT", "RIGHT"], 1.5)).BoxOf("#00A000").ShouldNotBeNull();

        first.Left.ShouldBeLessThan(second.Left - 100);
        first.Right.ShouldBeLessThan(second.Right - 100);
    }

    [Fact]
    public async Task A_strong_word_has_its_colour_until_it_is_heard()
    {
        var settings = new CaptionSettings { KeywordColor = "#00A000" };
        var caption = CaptionOf(StoryLine.Narrator, ["SHE", "LIED"]);
        caption = caption with { Words = [caption.Words[0], caption.Words[1] with { Strong = true }] };

        (await BurnAsync(settings, caption, 0.5)).Count("#00A000").ShouldBeGreaterThan(2000);
        (await BurnAsync(settings, caption, 1.5)).Count("#00A000").ShouldBe(0);
    }

    [Fact]
    public void Single_values_take_the_place_of_the_styles()
    {
        var style = CaptionStyles.Of(new CaptionSettings { Style = "calm", FontSize = 90, ActiveColor = "#123456", Letters = "written", Words = 2 });

        style.ShouldBe(CaptionStyles.Calm with { FontSize = 90, ActiveColor = "#123456", Case = CaptionCase.Written, MostWords = 2 });
    }

    [Fact]
    public void The_built_in_styles_are_what_settings_name() => new[] { "bold", "boxed", "calm" }
        .Select(name => CaptionStyles.Of(new CaptionSettings { Style = name }))
        .ShouldBe([CaptionStyles.Bold, CaptionStyles.Boxed, CaptionStyles.Calm]);

    private Task<BurnedCaptions> BurnAsync(CaptionSettings settings, string[] words, double seconds) =>
        BurnAsync(settings, CaptionOf(StoryLine.Narrator, words), seconds);

    private async Task<BurnedCaptions> BurnAsync(CaptionSettings settings, Caption caption, double seconds)
    {
        var writer = new AssWriter(CaptionStyles.Of(settings), await Fonts.LoadAsync());
        return await BurnedCaptions.AtAsync(writer.Write([caption]), seconds, _folder.Path);
    }

    /// <summary>A word a second.</summary>
    private static Caption CaptionOf(string speaker, string[] words) => new(
        speaker,
        [.. words.Select((w, i) => new CaptionWord(w, TimeSpan.FromSeconds(i), TimeSpan.FromSeconds(i + 1)))],
        TimeSpan.Zero,
        TimeSpan.FromSeconds(words.Length));
}
