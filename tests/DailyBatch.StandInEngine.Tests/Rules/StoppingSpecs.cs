using DailyBatch.StandIn;
using DailyBatch.StandInEngine.Tests.Support;

namespace DailyBatch.StandInEngine.Tests.Rules;

/// <summary>Rule 8.</summary>
public sealed class StoppingSpecs : IDisposable
{
    private readonly SampleShell _shell = new();

    [Fact]
    public void A_stop_reaches_the_command_and_every_later_write_is_refused()
    {
        ShellResult result = _shell.Shell.Start("Wait-Sample -Log $log").StopWhen(streams => streams.Output.Count == 1);

        result.Stopped.ShouldBeTrue();
        result.TerminatingError.ShouldBeNull();
        result.Output.Count.ShouldBe(1);
        _shell.Log.ShouldBe(["stopping True", "disposed"]);
    }

    [Fact]
    public void A_stop_leaves_no_child_process()
    {
        ShellRun run = _shell.Shell.Start("Wait-Sample");
        int child = 0;
        run.StopWhen(streams => streams.Output.Count == 1 && ChildProcesses.Living().Any(one => one.Contains($"({child = (int)streams.Output[0]!})")));

        ChildProcesses.Living().ShouldNotContain(one => one.Contains($"({child})"));
    }

    [Fact]
    public void A_stop_calls_StopProcessing_on_every_command()
    {
        _shell.Shell.Start("Wait-Sample | Trace-Step a -Log $log").StopWhen(streams => streams.Output.Count == 1);

        _shell.Log.ShouldBe(["a begin", "a process", "a stop", "a dispose"], ignoreOrder: true);
    }

    [Fact]
    public void Dispose_does_not_wait_for_StopProcessing_whose_exceptions_are_swallowed()
    {
        ShellResult result = _shell.Shell.Start("Wait-Sample -Deaf -Log $log").StopWhen(streams => streams.Output.Count == 1);

        _shell.Log.IndexOf("disposed").ShouldBeLessThan(_shell.Log.IndexOf("stop returned after dispose"));
        result.Stopped.ShouldBeTrue();
        result.Streams.Swallowed.ShouldHaveSingleItem().Message.ShouldBe("StopProcessing broke");
    }

    [Fact]
    public void A_stop_also_ends_the_pipeline_around_the_stopped_one()
    {
        ShellResult result = _shell.Shell.Start("Trace-Step (Wait-Sample | Trace-Step inner -Log $log) -Log $log; 'next'").StopWhen(_ => _shell.Log.Contains("inner process"));

        result.Stopped.ShouldBeTrue();
        result.Output.ShouldBeEmpty();
    }

    public void Dispose() => _shell.Dispose();
}
