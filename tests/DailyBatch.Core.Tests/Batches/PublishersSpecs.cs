using DailyBatch.Core.Batches;
using DailyBatch.Core.Publishing;
using DailyBatch.Core.Runtime;
using DailyBatch.Core.Settings;
using DailyBatch.Core.Tests.Support;

namespace DailyBatch.Core.Tests.Batches;

public sealed class PublishersSpecs : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly DailyBatchSettings _settings = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Without_a_word_of_YouTube_videos_go_to_the_outbox() => Publisher().Name.ShouldBe("outbox");

    [Fact]
    public void A_client_of_YouTube_is_enough()
    {
        _settings.Youtube.ClientSecretsFile = "client.json";
        Publisher().Name.ShouldBe("youtube");
    }

    [Fact]
    public async Task A_channel_keeps_YouTube_when_the_variable_with_the_client_is_lost()
    {
        (_settings.Publishing.ChannelId, _settings.Publishing.MadeForKids, _settings.Publishing.ContainsSyntheticMedia) = ("UC1234567890123456789012", false, true);
        var publisher = Publisher();
        publisher.Name.ShouldBe("youtube");
        (await publisher.CheckAsync(default)).ShouldHaveSingleItem().ShouldContain("YOUTUBE_CLIENT_SECRETS_FILE");
    }

    [Fact]
    public void The_outbox_stays_where_it_is_named()
    {
        (_settings.Publishing.Provider, _settings.Publishing.ChannelId) = ("outbox", "UC1234567890123456789012");
        Publisher().Name.ShouldBe("outbox");
    }

    private IPublisher Publisher() => Publishers.Create(new Workspace(_folder.Path, new PathSettings()), _settings, new FixedClock(Sample.Now));
}
