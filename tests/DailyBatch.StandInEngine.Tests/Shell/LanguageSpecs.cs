using DailyBatch.StandIn;

namespace DailyBatch.StandInEngine.Tests.Shell;

public sealed class LanguageSpecs : IDisposable
{
    private readonly StandInShell _shell = new();

    [Theory]
    [InlineData("'it''s'", "it's")]
    [InlineData("\"a `\"b`\" $(1..3)\"", "a \"b\" 1 2 3")]
    [InlineData("$x = 'dawn'; \"at $x\"", "at dawn")]
    [InlineData("$x = 1, 2, 3; $x[-1]", 3)]
    [InlineData("@(5).Count", 1)]
    [InlineData("(1..4 | Select-Object -Last 1) + 1", 5)]
    [InlineData("2 + 3 * 4", 14)]
    [InlineData("@{ A = 1; B = 'x' }.b", "x")]
    [InlineData("'abc'.Substring(1, 1).ToUpper()", "B")]
    [InlineData("[int]'4' + 1", 5)]
    [InlineData("[math]::Max(3, 4)", 4)]
    [InlineData("([datetime]'2025-11-23').AddDays(1).Day", 24)]
    [InlineData("-not ('a' -eq 'A')", false)]
    [InlineData("1 -lt 2 -and 'abc' -like 'A*'", true)]
    [InlineData("# nothing\n3 # three", 3)]
    [InlineData("1, 2 |\n  Select-Object -First 1", 1)]
    [InlineData("Write-Output `\n  x", "x")]
    [InlineData("Write-Output a/$(2)b", "a/2b")]
    [InlineData("$p = 'out'; Write-Output $p/x.json", "out/x.json")]
    [InlineData("'a b' | ForEach-Object Length", 3)]
    [InlineData("1..3 | ForEach-Object { $_ * 2 } | Where-Object { $_ -gt 4 }", 6)]
    [InlineData("'pear', 'fig' | Sort-Object Length | Select-Object -First 1", "fig")]
    [InlineData("'pear', 'fig' | Where-Object Length -eq 4", "pear")]
    [InlineData("'pear' | Select-Object -Property Length | Select-Object -ExpandProperty Length", 4)]
    [InlineData("$null = 1; Write-Output 2", 2)]
    public void A_text_has_its_value(string text, object value) => _shell.Run(text).ThrowIfFailed().Output.ShouldBe([value]);

    [Theory]
    [InlineData("'open")]
    [InlineData("1 | ")]
    [InlineData("Write-Output (1")]
    [InlineData("1 2")]
    public void What_is_no_pipeline_is_refused(string text) => _shell.Run(text).Failure.ShouldBeOfType<System.Management.Automation.ParseException>();

    [Fact]
    public void Nothing_goes_down_as_nothing() => _shell.Run("$x = 1 | Out-Null; $x | Write-Output").Output.ShouldBeEmpty();

    [Fact]
    public void Get_Date_tells_the_session_s_time()
    {
        _shell.Clock = new StoppedClock();

        _shell.Run("(Get-Date).AddDays(1).Day; Get-Date -Format yyyy-MM-dd").Output.ShouldBe([23, "2025-11-22"]);
    }

    public void Dispose() => _shell.Dispose();

    private sealed class StoppedClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2025, 11, 22, 12, 0, 0, TimeSpan.Zero);

        public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;
    }
}
