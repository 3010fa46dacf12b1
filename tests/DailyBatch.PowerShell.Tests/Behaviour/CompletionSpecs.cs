using System.Globalization;
using DailyBatch.PowerShell.Tests.Support;

namespace DailyBatch.PowerShell.Tests.Behaviour;

public sealed class CompletionSpecs : IDisposable
{
    private readonly ChannelShell _channel = new();

    public void Dispose() => _channel.Dispose();

    [Fact]
    public void Niches_go_on_from_what_is_typed() => Offered("Get-BatchPlan -Niche cou").ShouldBe(["courtroom"]);

    [Fact]
    public void Dates_begin_with_today() => Offered("Invoke-DailyBatch -Date ")[0].ShouldBe(TimeProvider.System.GetLocalNow().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    [Fact]
    public void A_wrong_setting_does_not_spoil_completion()
    {
        _channel.Settings("""{ "schedule": { "timeZone": "Mars/Olympus" } }""");

        Offered("Get-BatchPlan -Niche cou").ShouldBe(["courtroom"]);
        Offered("Get-Episode -Id epi").ShouldBeEmpty();
    }

    private string[] Offered(string text) => [.. _channel.Shell.Complete(text).Select(c => c.CompletionText)];
}
