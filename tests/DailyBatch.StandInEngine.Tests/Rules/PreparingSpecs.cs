using DailyBatch.StandInEngine.Tests.Support;

namespace DailyBatch.StandInEngine.Tests.Rules;

/// <summary>Rule 1.</summary>
public sealed class PreparingSpecs : IDisposable
{
    private readonly SampleShell _shell = new();

    [Fact]
    public void No_command_begins_before_the_arguments_of_all_are_bound()
    {
        var result = _shell.Run("Trace-Step a -Log $log | Show-Argument -Number 99");

        result.TerminatingError!.FullyQualifiedErrorId.ShouldBe("ParameterArgumentValidationError,SampleModule.ShowArgumentCommand");
        _shell.Log.ShouldBe(["a dispose"]);
    }

    [Fact]
    public void All_begin_before_the_first_record_and_end_in_order()
    {
        _shell.Run("1, 2 | Trace-Step a -Log $log | Trace-Step b -Log $log").Output.ShouldBe([1, 2]);

        _shell.Log.ShouldBe(["a begin", "b begin", "a process", "b process", "a process", "b process", "a end", "b end", "a dispose", "b dispose"]);
    }

    [Fact]
    public void A_record_written_in_begin_makes_the_next_command_begin_first()
    {
        _shell.Run("Trace-Step a -Log $log -WriteIn Begin | Trace-Step b -Log $log").Output.ShouldBe(["a of Trace-Step"]);

        _shell.Log.Take(3).ShouldBe(["a begin", "b begin", "b process"]);
    }

    public void Dispose() => _shell.Dispose();
}
