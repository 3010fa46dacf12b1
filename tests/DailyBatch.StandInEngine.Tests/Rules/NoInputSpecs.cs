using DailyBatch.StandInEngine.Tests.Support;

namespace DailyBatch.StandInEngine.Tests.Rules;

/// <summary>Rule 4.</summary>
public sealed class NoInputSpecs : IDisposable
{
    private readonly SampleShell _shell = new();

    [Fact]
    public void The_first_command_processes_once()
    {
        _shell.Run("Trace-Step a -Log $log");

        _shell.Log.ShouldBe(["a begin", "a process", "a end", "a dispose"]);
    }

    [Fact]
    public void An_empty_list_before_it_lets_it_process_nothing()
    {
        _shell.Run("@() | Trace-Step a -Log $log");

        _shell.Log.ShouldBe(["a begin", "a end", "a dispose"]);
    }

    [Fact]
    public void A_null_before_it_is_one_record() => _shell.Run("$null | Trace-Step a -Log $log").Output.ShouldBe([null]);

    public void Dispose() => _shell.Dispose();
}
