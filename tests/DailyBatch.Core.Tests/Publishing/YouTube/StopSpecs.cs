using DailyBatch.Core.Publishing.YouTube.Stops;
using DailyBatch.Core.Tests.Support;

namespace DailyBatch.Core.Tests.Publishing.YouTube;

public sealed class StopSpecs : IDisposable
{
    private const string Channel = "UCfakechannel00000000001";

    private readonly TemporaryFolder _folder = new();
    private readonly FixedClock _clock = new(Sample.Now);

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("2025-11-22T09:00:00Z", "2025-11-23T08:00:00Z")]
    [InlineData("2025-11-23T07:59:59Z", "2025-11-23T08:00:00Z")]
    [InlineData("2025-11-23T08:00:00Z", "2025-11-24T08:00:00Z")]
    [InlineData("2025-07-01T12:00:00Z", "2025-07-02T07:00:00Z")]
    [InlineData("2025-11-02T07:30:00Z", "2025-11-03T08:00:00Z")]
    [InlineData("2026-03-08T08:30:00Z", "2026-03-09T07:00:00Z")]
    public void YouTubes_day_ends_at_midnight_in_Los_Angeles_in_summer_and_winter(string now, string end) =>
        PacificDay.EndOf(DateTimeOffset.Parse(now)).ShouldBe(DateTimeOffset.Parse(end));

    [Fact]
    public void A_stop_holds_until_its_time_and_for_its_channel_only()
    {
        Stops().Note(Stop(StopScope.Everything));

        Stops().Find(Channel, StopScope.Uploads).ShouldNotBeNull().Reason.ShouldBe("quotaExceeded");
        Stops().Find("UCother", StopScope.Uploads).ShouldBeNull();
        _clock.Now = Sample.Now.AddHours(1);
        Stops().Find(Channel, StopScope.Uploads).ShouldBeNull();
    }

    [Fact]
    public void A_stop_of_uploads_leaves_other_calls_alone()
    {
        Stops().Note(Stop(StopScope.Uploads));

        Stops().Find(Channel, StopScope.Uploads).ShouldNotBeNull();
        Stops().Find(Channel, StopScope.Everything).ShouldBeNull();
    }

    [Fact]
    public void A_file_that_cannot_be_read_stops_nothing()
    {
        File.WriteAllText(_folder["stopped.json"], "{");

        Stops().Find(Channel, StopScope.Uploads).ShouldBeNull();
        Stops().Note(Stop(StopScope.Uploads));
        Stops().Find(Channel, StopScope.Uploads).ShouldNotBeNull();
    }

    private StopFile Stops() => new(_folder.Path, _clock);

    private static PublishingStop Stop(StopScope scope) => new(Channel, scope, Sample.Now.AddHours(1), "quotaExceeded", Sample.Now);
}
