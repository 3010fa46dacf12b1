using DailyBatch.Core.Runtime.Providers;
using DailyBatch.Core.Tests.Support;

namespace DailyBatch.Core.Tests.Runtime.Providers;

public sealed class RetryAfterSpecs
{
    [Theory]
    [InlineData("12", 12)]
    [InlineData(" 1.5 ", 1.5)]
    [InlineData("Sat, 22 Nov 2025 09:00:20 GMT", 20)]
    [InlineData("99999999999999999999", 365 * 86400)]
    public void A_wait_is_read(string header, double seconds) =>
        RetryAfter.Read(header, Sample.Now).ShouldBe(TimeSpan.FromSeconds(seconds));

    [Fact]
    public void A_date_is_measured_from_the_answers_own() =>
        RetryAfter.Of(new Dictionary<string, string> { ["Date"] = "Mon, 01 Jan 2024 00:00:00 GMT", ["Retry-After"] = "Mon, 01 Jan 2024 00:00:09 GMT" }, Sample.Now)
            .ShouldBe(TimeSpan.FromSeconds(9));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("0")]
    [InlineData("-5")]
    [InlineData("soon")]
    [InlineData("NaN")]
    [InlineData("Sat, 22 Nov 2025 08:59:59 GMT")]
    [InlineData("22/11/2025")]
    public void What_is_no_wait_is_passed_over(string? header) => RetryAfter.Read(header, Sample.Now).ShouldBeNull();
}
