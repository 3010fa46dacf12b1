using DailyBatch.Core.Stories;
using DailyBatch.Core.Tests.Support;

namespace DailyBatch.Core.Tests.Stories;

public sealed class StoryMarkdownSpecs
{
    [Fact]
    public async Task A_page_names_the_speakers_and_says_who_wrote_it()
    {
        var story = await new GrammarStoryWriter().StoryAsync(Requests.Of());
        var page = StoryMarkdown.Render(story);
        page.ShouldStartWith($"# {story.Title}\n");
        page.ShouldContain("no language model took part");
        page.ShouldContain($"**{story.Characters.Single(c => c.Id == story.Beats[0].Lines[0].Speaker).Name}:** “{story.Beats[0].Lines[0].Text}”");
        page.ShouldContain(story.Beats[^1].Lines[^1].Text);
        page.ShouldNotContain("\r");
    }

    [Fact]
    public async Task A_page_names_the_model_that_wrote_it()
    {
        var story = await new GrammarStoryWriter().StoryAsync(Requests.Of());
        StoryMarkdown.Render(story with { Writer = "some-model" }).ShouldContain("Written by `some-model`.");
    }

    [Fact]
    public void A_page_says_how_the_story_came_about_and_what_it_cost()
    {
        var page = StoryMarkdown.Render(Sample.Story(), [new("story", "openai", "model-1", 3, 5200, null, 0.0125m)]);
        page.ShouldContain("| ▶ | 0.76 | 0.80 | 0.70 | 0.90 | 0.60 | 0.50 | 1.00 | The cake: A cake goes missing. |");
        page.ShouldContain("| | – | – | – | – | – | – | – | The cup: A cup breaks. |");
        page.ShouldContain("- 0.81 She said \"the cake\" was hers (short)");
        page.ShouldContain("2 of 2 kept, after 1 rounds of repair.\n- hook: kept, broken in 1 earlier drafts\n");
        page.ShouldContain("- story: openai model-1, 3 calls, 5,200 tokens in, unknown out, $0.0125");
    }

    [Fact]
    public void A_page_says_so_where_nothing_was_paid() =>
        StoryMarkdown.Render(Sample.Story()).ShouldContain("None: no provider was paid.");
}
