using DailyBatch.StandInEngine.Tests.Support;

namespace DailyBatch.StandInEngine.Tests.Rules;

/// <summary>Rule 1.</summary>
public sealed class PreparingSpecs : SampleSpecs
{
    [Fact]
    public void No_command_begins_before_the_arguments_of_all_are_bound()
    {
        var result = Run("Trace-Step a -Log $log | Show-Argument -Number 99");

        result.TerminatingError!.FullyQualifiedErrorId.ShouldBe("ParameterArgumentValidationError,SampleModule.ShowArgumentCommand");
        Log.ShouldBe(["a dispose"]);
    }

    [Fact]
    public void All_begin_before_the_first_record_and_end_in_order()
    {
        Run("1, 2 | Trace-Step a -Log $log | Trace-Step b -Log $log").Output.ShouldBe([1, 2]);

        Log.ShouldBe(["a begin", "b begin", "a process", "b process", "a process", "b process", "a end", "b end", "a dispose", "b dispose"]);
    }

    [Fact]
    public void A_record_written_in_begin_makes_the_next_command_begin_first()
    {
        Run("Trace-Step a -Log $log -WriteIn Begin | Trace-Step b -Log $log").Output.ShouldBe(["a of Trace-Step"]);

        Log.Take(3).ShouldBe(["a begin", "b begin", "b process"]);
    }
}
