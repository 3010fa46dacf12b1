using System.Globalization;
using Google.Apis.Json;
using Google.Apis.YouTube.v3.Data;

namespace DailyBatch.YouTube.Tests;

public class InstantSpecs
{
    [Theory]
    [InlineData("ar-SA")]
    [InlineData("fa-IR")]
    [InlineData("th-TH")]
    [InlineData("fi-FI")]
    public void An_instant_is_read_and_written_the_same_in_every_culture(string culture)
    {
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);

        var status = NewtonsoftJsonSerializer.Instance.Deserialize<VideoStatus>("""{"publishAt":"2025-11-23T16:00:00Z"}""");

        status.PublishAtDateTimeOffset.ShouldBe(new DateTimeOffset(2025, 11, 23, 16, 0, 0, TimeSpan.Zero));
        NewtonsoftJsonSerializer.Instance.Serialize(status).ShouldBe("""{"publishAt":"2025-11-23T16:00:00Z"}""");
    }

    [Fact]
    public void An_instant_that_is_not_there_is_missing() => new VideoStatus().PublishAtDateTimeOffset.ShouldBeNull();

    [Fact]
    public void Counts_come_as_texts()
    {
        var counts = NewtonsoftJsonSerializer.Instance.Deserialize<VideoStatistics>("""{"viewCount":"18446744073709551615"}""");

        counts.ViewCount.ShouldBe(ulong.MaxValue);
        counts.LikeCount.ShouldBeNull();
    }
}
