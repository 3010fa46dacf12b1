using System.Management.Automation;
using DailyBatch.StandIn;
using DailyBatch.StandInEngine.Tests.Support;

namespace DailyBatch.StandInEngine.Tests.Rules;

/// <summary>Rule 9.</summary>
public sealed class EndingSpecs : SampleSpecs
{
    [Fact]
    public void What_is_written_at_the_end_still_flows_down()
    {
        Run("1 | Trace-Step a -Log $log -WriteIn End | Trace-Step b -Log $log").Output.ShouldBe(["a ended"]);

        Log.ShouldBe(["a begin", "b begin", "a process", "a end", "b process", "b end", "a dispose", "b dispose"]);
    }

    [Fact]
    public void Nothing_ends_after_a_terminating_error_but_all_is_disposed_of()
    {
        Run("1, 2 | Trace-Step a -Log $log | Trace-Step b -Log $log -ThrowIn Process | Trace-Step c -Log $log");

        Log.ShouldBe(["a begin", "b begin", "c begin", "a process", "b process", "a dispose", "b dispose", "c dispose"]);
    }

    [Fact]
    public void Whoever_has_enough_stops_what_is_above_without_its_end()
    {
        ShellResult result = Run("1..9 | Trace-Step a -Log $log | Select-Object -First 2 | Trace-Step b -Log $log");

        result.Output.ShouldBe([1, 2]);
        result.Failure.ShouldBeNull();
        Log.ShouldBe(["a begin", "b begin", "a process", "b process", "a process", "b process", "b end", "a dispose", "b dispose"]);
    }

    [Fact]
    public void A_general_catch_around_a_write_hides_that_somebody_has_enough()
    {
        ShellResult result = Run("1..3 | Trace-Step a -Log $log -Swallow | Select-Object -First 1");

        Log.ShouldContain("a saw PipelineStoppedException");
        Log.ShouldContain("a end");
        result.Failure.ShouldNotBeNull();
    }

    [Fact]
    public void Having_enough_is_no_stop_for_those_above() =>
        Run("Test-Enough | Select-Object -First 1").ThrowIfFailed().Streams.Progress.ShouldHaveSingleItem().RecordType.ShouldBe(ProgressRecordType.Completed);

    [Fact]
    public void A_fault_of_Dispose_is_swallowed_and_hinders_no_other()
    {
        ShellResult result = Run("1 | Trace-Step a -Log $log -ThrowIn Dispose | Trace-Step b -Log $log");

        result.Output.ShouldBe([1]);
        Log.ShouldContain("b dispose");
        result.Streams.Swallowed.ShouldHaveSingleItem();
    }
}
