using DailyBatch.Core.Batches;
using DailyBatch.Core.Runtime;
using DailyBatch.Core.Settings;
using DailyBatch.Core.Tests.Support;

namespace DailyBatch.Core.Tests.Publishing.YouTube;

public sealed class PublishGateSpecs
{
    private readonly DailyBatchSettings _settings = new();

    [Fact]
    public void Nothing_embedded_goes_to_YouTube_that_the_settings_do_not_name()
    {
        var fault = Should.Throw<FaultException>(() => Gate("youtube").Ensure("grammar", "flite", "vector")).Fault;

        fault.Id.ShouldBe("EmbeddedNotNamed");
        fault.Message.ShouldContain("stories.provider (grammar), voices.provider (flite), pictures.provider (vector)");
    }

    [Fact]
    public void What_the_settings_name_goes()
    {
        (_settings.Stories.Provider, _settings.Voices.Provider, _settings.Pictures.Provider) = ("grammar", "flite", "vector");

        Should.NotThrow(() => Gate("youtube").Ensure("grammar", "flite", "vector"));
    }

    [Fact]
    public void Scenes_that_are_drawn_where_the_settings_allow_it_go()
    {
        (_settings.Stories.Provider, _settings.Voices.Provider, _settings.Pictures.Fallback) = ("grammar", "flite", "vector");

        Should.NotThrow(() => Gate("youtube").Ensure("grammar", "flite", "vector"));
    }

    [Fact]
    public void Providers_that_were_meant_go() => Should.NotThrow(() => Gate("youtube").Ensure("gpt-4.1-mini", "elevenlabs", "huggingface"));

    [Fact]
    public void The_outbox_takes_anything() => Should.NotThrow(() => Gate("outbox").Ensure("grammar", "flite", "vector"));

    [Fact]
    public void An_episode_that_embedded_providers_made_is_kept_back_when_it_comes_to_publishing()
    {
        var episode = Sample.Episode() with { Story = Sample.Story(), Video = Sample.Video("/tmp") };

        Should.Throw<FaultException>(() => Gate("youtube").Ensure(episode)).Fault.Target.ShouldBe(episode.Id);
    }

    [Fact]
    public void A_day_of_drafts_is_refused_for_YouTube()
    {
        _settings.Videos.Preset = "draft";

        Should.Throw<FaultException>(() => Gate("youtube").Ensure("gpt-4.1-mini", "elevenlabs", "huggingface")).Fault.Id.ShouldBe("DraftVideo");
        Should.NotThrow(() => Gate("outbox").Ensure("gpt-4.1-mini", "elevenlabs", "huggingface"));
    }

    [Fact]
    public void A_video_that_was_made_as_a_draft_is_kept_back_whatever_the_settings_say_now()
    {
        (_settings.Stories.Provider, _settings.Voices.Provider, _settings.Pictures.Provider) = ("grammar", "flite", "vector");
        var episode = Sample.Episode() with { Story = Sample.Story(), Video = Sample.Video("/tmp") with { Preset = "draft" } };

        var fault = Should.Throw<FaultException>(() => Gate("youtube").Ensure(episode)).Fault;
        (fault.Id, fault.Target).ShouldBe(("DraftVideo", episode.Id));
        Should.NotThrow(() => Gate("youtube").Ensure(episode with { Video = episode.Video with { Preset = "fast" } }));
    }

    private PublishGate Gate(string publisher) => new(publisher, _settings);
}
