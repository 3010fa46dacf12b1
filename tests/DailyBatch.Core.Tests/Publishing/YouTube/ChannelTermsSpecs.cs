using DailyBatch.Core.Publishing.YouTube;
using DailyBatch.Core.Runtime;
using DailyBatch.Core.Settings;

namespace DailyBatch.Core.Tests.Publishing.YouTube;

public sealed class ChannelTermsSpecs
{
    private readonly DailyBatchSettings _settings = new() { Publishing = new() { ChannelId = "UCfakechannel00000000001", MadeForKids = false, ContainsSyntheticMedia = true } };

    [Fact]
    public void What_is_decided_is_taken() => ChannelTerms.Of(_settings).Lead.ShouldBe(TimeSpan.FromMinutes(30));

    [Fact]
    public void What_nobody_decided_is_named_and_nothing_is_assumed()
    {
        _settings.Publishing = new();

        var message = Refusal().Message;

        message.ShouldContain("publishing.channelId");
        message.ShouldContain("publishing.madeForKids");
        message.ShouldContain("publishing.containsSyntheticMedia");
    }

    [Fact]
    public void One_missing_setting_is_one_sentence()
    {
        _settings.Publishing.MadeForKids = null;

        Refusal().Message.ShouldBe("Nothing is published to YouTube before this setting is decided: publishing.madeForKids (true or false: whether the videos are made for children).");
    }

    [Fact]
    public void A_lead_that_is_shorter_than_an_upload_is_refused()
    {
        _settings.Schedule.MinimumLeadMinutes = 5;

        Refusal().Target.ShouldBe("schedule.minimumLeadMinutes");
    }

    private Fault Refusal() => Should.Throw<FaultException>(() => ChannelTerms.Of(_settings)).Fault;
}
