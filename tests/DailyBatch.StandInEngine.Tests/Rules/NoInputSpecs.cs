using DailyBatch.StandInEngine.Tests.Support;

namespace DailyBatch.StandInEngine.Tests.Rules;

/// <summary>Rule 4.</summary>
public sealed class NoInputSpecs : SampleSpecs
{
    [Fact]
    public void The_first_command_processes_once()
    {
        Run("Trace-Step a -Log $log");

        Log.ShouldBe(["a begin", "a process", "a end", "a dispose"]);
    }

    [Fact]
    public void An_empty_list_before_it_lets_it_process_nothing()
    {
        Run("@() | Trace-Step a -Log $log");

        Log.ShouldBe(["a begin", "a end", "a dispose"]);
    }

    [Fact]
    public void A_null_before_it_is_one_record() => Run("$null | Trace-Step a -Log $log").Output.ShouldBe([null]);
}
