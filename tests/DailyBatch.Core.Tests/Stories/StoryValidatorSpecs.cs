using DailyBatch.Core.Episodes;
using DailyBatch.Core.Stories;

namespace DailyBatch.Core.Tests.Stories;

public sealed class StoryValidatorSpecs
{
    private static readonly TimeSpan Minute = TimeSpan.FromSeconds(60);

    public static TheoryData<string> Rules => [.. StoryValidator.RuleNames];

    [Fact]
    public async Task A_valid_story_has_no_breach() => Breaches(await Valid()).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Rules))]
    public async Task A_broken_rule_is_reported_by_its_name(string rule)
    {
        var breaches = Breaches(Broken(await Valid(), rule));
        breaches.Select(b => b.Rule).ShouldContain(rule);
        breaches.ShouldAllBe(b => b.Message.EndsWith('.') || b.Message.EndsWith('"'));
    }

    [Fact]
    public async Task A_second_question_in_the_call_to_action_is_reported()
    {
        var story = Change(await Valid(), BeatKind.Cta, lines => [Narrate("Did nobody see what was going on in that house?"), .. lines]);
        Names(story).ShouldContain("final-question");
    }

    [Fact]
    public async Task A_final_question_that_does_not_speak_to_the_viewer_is_reported()
    {
        var story = Change(await Valid(), BeatKind.Cta, lines => [.. lines.SkipLast(1), Narrate("Was it right that nobody in that whole courtroom spoke up?")]);
        Names(story).ShouldContain("final-question");
    }

    [Fact]
    public async Task A_clash_in_which_only_one_person_speaks_is_reported()
    {
        var story = await Valid();
        var speaker = story.Characters[0].Id;
        var mono = Change(story, BeatKind.Clash, lines => [.. lines.Select(l => l.IsDialogue ? l with { Speaker = speaker } : l)]);
        Names(mono).ShouldContain("dialogue-count");
    }

    [Fact]
    public async Task A_hook_may_open_with_an_image_of_the_body()
    {
        var story = Change(await Valid(), BeatKind.Hook, lines => [Narrate("Blood ran down her hands."), .. lines]);
        Names(story).ShouldNotContain("hook");
    }

    [Fact]
    public async Task A_tag_with_a_space_counts_as_if_quoted()
    {
        var story = await Valid();
        Names(story with { Tags = [new string('a', 229), new string('b', 249)] }).ShouldNotContain("texts");
        Names(story with { Tags = [new string('a', 229), "b " + new string('b', 247)] }).ShouldContain("texts");
    }

    [Theory]
    [InlineData(45, 97, 110)]
    [InlineData(60, 130, 150)]
    [InlineData(75, 161, 184)]
    [InlineData(90, 193, 221)]
    public void The_word_budget_follows_the_length_of_the_video(double seconds, int low, int high) =>
        WordBudget.For(TimeSpan.FromSeconds(seconds)).ShouldBe(new WordBudget(low, high));

    private static async Task<Story> Valid() => await new GrammarStoryWriter().StoryAsync(Requests.Of());

    private static IReadOnlyList<RuleBreach> Breaches(Story story) => StoryValidator.Validate(story, StoryPattern.A, Minute);

    private static IEnumerable<string> Names(Story story) => Breaches(story).Select(b => b.Rule);

    private static StoryLine Narrate(string text) => new(StoryLine.Narrator, text, "rage");

    private static Story Change(Story story, BeatKind kind, Func<IReadOnlyList<StoryLine>, IReadOnlyList<StoryLine>> change) =>
        story with { Beats = [.. story.Beats.Select(b => b.Kind == kind ? b with { Lines = change(b.Lines) } : b)] };

    /// <summary>The smallest change that breaks a rule.</summary>
    private static Story Broken(Story story, string rule) => rule switch
    {
        "pattern-order" => story with { Beats = [story.Beats[0], story.Beats[2], story.Beats[1], .. story.Beats.Skip(3)] },
        "word-budget" => story with { Beats = [.. story.Beats.Take(3)] },
        "beat-shares" => Change(story, BeatKind.Hook, lines => [.. lines.Take(1)]),
        "hook" => Change(story, BeatKind.Hook, lines => [Narrate("It was an ordinary day in an ordinary town."), .. lines]),
        "final-question" => Change(story, BeatKind.Cta, lines => [.. lines.SkipLast(1), lines[^1] with { Text = lines[^1].Text.Replace('?', '.') }]),
        "sentences-per-beat" => Change(story, BeatKind.Context, lines => [.. lines.Where(l => l.IsDialogue)]),
        "sentence-length" => Change(story, BeatKind.Clash, lines => [.. lines, Narrate("Nobody moved.")]),
        "dialogue-count" => Change(story, BeatKind.Hook, lines => [.. lines.Where(l => !l.IsDialogue)]),
        "dialogue-repeats" => Change(story, BeatKind.Clash, lines => [lines[0], new StoryLine("hero", lines[0].Text, "rage"), .. lines.Skip(1)]),
        "speakable" => Change(story, BeatKind.Context, lines => [lines[0] with { Text = lines[0].Text.Replace(".", " 😱 #wow.") }, .. lines.Skip(1)]),
        "emotions" => story with { Beats = [story.Beats[0] with { Emotion = "joy" }, .. story.Beats.Skip(1)] },
        "cast" => Change(story, BeatKind.Hook, lines => [lines[0] with { Speaker = "stranger" }, .. lines.Skip(1)]),
        "scenes" => story with { Scenes = [story.Scenes[0] with { Place = "moon" }, .. story.Scenes.Skip(1)] },
        "b-roll" => story with { Scenes = [.. story.Scenes.Select(s => s with { BRoll = [] })] },
        "real-names" => Change(story, BeatKind.Context, lines => [lines[0] with { Text = lines[0].Text + " Walmart knew." }, .. lines.Skip(1)]),
        "decency" => Change(story, BeatKind.Context, lines => [lines[0] with { Text = "He slapped the crying toddler." }, .. lines.Skip(1)]),
        "title-kept" => story with { Title = "She Found 17 Twins in Brooklyn" },
        "texts" => story with { Title = new string('t', 101) },
        _ => throw new ArgumentOutOfRangeException(nameof(rule), rule, "No test breaks this rule yet."),
    };
}
