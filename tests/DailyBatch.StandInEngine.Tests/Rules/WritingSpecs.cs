using DailyBatch.StandIn;
using DailyBatch.StandInEngine.Tests.Support;

namespace DailyBatch.StandInEngine.Tests.Rules;

/// <summary>Rule 5.</summary>
public sealed class WritingSpecs : SampleSpecs
{
    [Fact]
    public void A_write_from_another_thread_is_refused() =>
        Run("Test-WriteTurn").Output.ShouldBe(["thread: PSInvalidOperationException"]);

    [Fact]
    public void A_write_out_of_turn_is_refused()
    {
        Run("Test-WriteTurn -Log $log");

        Log.ShouldBe(["dispose: PSInvalidOperationException"]);
    }

    [Fact]
    public void A_failure_below_comes_up_through_the_write_and_whoever_swallows_it_goes_on_in_vain()
    {
        ShellResult result = Run("1, 2 | Trace-Step a -Log $log -Swallow | Trace-Step b -Log $log -ThrowIn Process");

        Log.Where(line => line.StartsWith("a")).ShouldBe(["a begin", "a process", "a saw PipelineStoppedException", "a process", "a saw PipelineStoppedException", "a end", "a dispose"]);
        result.TerminatingError!.Exception.Message.ShouldBe("b broke in Process");
    }

    [Fact]
    public void Each_stream_keeps_its_records()
    {
        ShellResult result = Run("Write-Stream -Verbose -Debug -InformationAction Continue");

        (result.Verbose[0], result.Streams.Debug[0], result.Warnings[0]).ShouldBe(("verbose", "debug", "warning"));
        result.Streams.Information.Select(one => one.ToString()).ShouldBe(["information", "tagged"]);
        result.Output.Count.ShouldBe(3);
        result.Progress.Select(one => one.PercentComplete).ShouldBe([10, 100]);
    }

    [Fact]
    public void Verbose_debug_and_information_are_silent_unless_asked_for()
    {
        ShellResult result = Run("Write-Stream -WarningAction SilentlyContinue -ProgressAction Ignore");

        (result.Verbose.Count, result.Streams.Debug.Count, result.Streams.Information.Count, result.Warnings.Count, result.Progress.Count).ShouldBe((0, 0, 0, 0, 0));
    }
}
