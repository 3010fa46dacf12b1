using DailyBatch.StandIn;
using DailyBatch.StandInEngine.Tests.Support;

namespace DailyBatch.StandInEngine.Tests.Rules;

/// <summary>Rule 8.</summary>
public sealed class StoppingSpecs : SampleSpecs
{
    [Fact]
    public void A_stop_reaches_the_command_and_every_later_write_is_refused_even_if_one_refusal_was_swallowed()
    {
        ShellResult result = Shell.Start("Wait-Sample -Log $log").StopWhen(streams => streams.Output.Count == 1);

        result.Stopped.ShouldBeTrue();
        result.TerminatingError.ShouldBeNull();
        result.Output.Count.ShouldBe(1);
        Log.ShouldBe(["stopping True", "refused", "disposed"]);
    }

    [Fact]
    public void A_stop_leaves_no_child_process()
    {
        ShellRun run = Shell.Start("Wait-Sample");
        int child = 0;
        run.StopWhen(streams => streams.Output.Count == 1 && ChildProcesses.Living().Any(one => one.Contains($"({child = (int)streams.Output[0]!})")));

        ChildProcesses.Living().ShouldNotContain(one => one.Contains($"({child})"));
    }

    [Fact]
    public void A_stop_calls_StopProcessing_on_every_command()
    {
        Shell.Start("Wait-Sample | Trace-Step a -Log $log").StopWhen(streams => streams.Output.Count == 1);

        Log.ShouldBe(["a begin", "a process", "a stop", "a dispose"], ignoreOrder: true);
    }

    [Fact]
    public void Dispose_does_not_wait_for_StopProcessing_whose_exceptions_are_swallowed()
    {
        ShellResult result = Shell.Start("Wait-Sample -Deaf -Log $log").StopWhen(streams => streams.Output.Count == 1);

        Log.IndexOf("disposed").ShouldBeLessThan(Log.IndexOf("stop returned after dispose"));
        result.Stopped.ShouldBeTrue();
        result.Streams.Swallowed.ShouldHaveSingleItem().Message.ShouldBe("StopProcessing broke");
    }

    [Fact]
    public void A_stop_also_ends_the_pipeline_around_the_stopped_one()
    {
        ShellResult result = Shell.Start("Trace-Step (Wait-Sample | Trace-Step inner -Log $log) -Log $log; 'next'").StopWhen(_ => Log.Contains("inner process"));

        result.Stopped.ShouldBeTrue();
        result.Output.ShouldBeEmpty();
    }
}
