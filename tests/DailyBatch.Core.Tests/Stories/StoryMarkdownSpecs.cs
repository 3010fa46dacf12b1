using DailyBatch.Core.Stories;

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
}
