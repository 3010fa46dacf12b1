using DailyBatch.PowerShell.Tests.Support;

namespace DailyBatch.PowerShell.Tests.Behaviour;

public sealed class RawStorySpecs : IDisposable
{
    private readonly ChannelShell _channel = new();

    public void Dispose() => _channel.Dispose();

    [Fact]
    public void A_story_file_is_told_in_its_own_words()
    {
        File.WriteAllText(_channel["it's mine.txt"], RawStories.Deposit);

        var result = _channel.Run("New-EpisodeStory -StoryPath \"./it's mine.txt\" -Niche injustice").ThrowIfFailed();

        result.Output.Count.ShouldBe(1);
        File.ReadAllText(_channel.Episodes.Single()).ShouldContain("You people always leave a mess");
    }

    [Fact]
    public void A_story_file_that_is_not_there_is_one_clear_error()
    {
        var result = _channel.Run("New-EpisodeStory -StoryPath ./nowhere.txt");

        (result.TerminatingError?.ToString() ?? string.Join(' ', result.Errors)).ShouldContain("nowhere.txt");
        _channel.Episodes.ShouldBeEmpty();
    }
}
