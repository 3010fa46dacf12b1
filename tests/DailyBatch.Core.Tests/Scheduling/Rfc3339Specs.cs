using DailyBatch.Core.Runtime;
using DailyBatch.Core.Scheduling;

namespace DailyBatch.Core.Tests.Scheduling;

public sealed class Rfc3339Specs
{
    [Fact]
    public void An_instant_is_written_in_utc_to_the_second() =>
        Rfc3339.Format(new(2025, 11, 23, 11, 30, 5, 999, TimeSpan.FromHours(-5))).ShouldBe("2025-11-23T16:30:05Z");

    [Theory]
    [InlineData("2025-11-23T11:00:00Z", "2025-11-23T11:00:00Z")]
    [InlineData("2025-11-23T11:00:00.123456Z", "2025-11-23T11:00:00Z")]
    [InlineData("2025-11-23T11:00:00+05:30", "2025-11-23T05:30:00Z")]
    [InlineData("2025-11-23T11:00:00-00:00", "2025-11-23T11:00:00Z")]
    public void An_instant_is_read_with_its_offset(string text, string instant) => Rfc3339.Format(Rfc3339.Parse(text)).ShouldBe(instant);

    [Theory]
    [InlineData("2025-11-23T11:00:00")]
    [InlineData("2025-11-23T11:00:00+00:00Z")]
    [InlineData("2025-11-23 11:00:00Z")]
    [InlineData("2025-11-23T11:00:00+0100")]
    [InlineData("2025-02-30T11:00:00Z")]
    [InlineData("2025-11-23T25:00:00Z")]
    [InlineData("٢٠٢٥-١١-٢٣T11:00:00Z")]
    [InlineData("")]
    public void Anything_else_is_refused(string text) =>
        Should.Throw<FaultException>(() => Rfc3339.Parse(text)).Fault.Id.ShouldBe("InstantInvalid");
}
