using System.Management.Automation;
using DailyBatch.StandIn;
using DailyBatch.StandInEngine.Tests.Support;

namespace DailyBatch.StandInEngine.Tests.Rules;

/// <summary>Rules 6, 10 and 11.</summary>
public sealed class ErrorSpecs : SampleSpecs
{
    [Fact]
    public void An_error_names_its_command_and_lets_the_pipeline_go_on()
    {
        ShellResult result = Run("'a', 'b' | Write-Fault");

        result.Output.ShouldBe(["after a", "after b"]);
        result.Errors[0].FullyQualifiedErrorId.ShouldBe("SampleFault,SampleModule.WriteFaultCommand");
        result.Errors[0].CategoryInfo.ToString().ShouldBe("InvalidData: (a:String) [Write-Fault], FormatException");
    }

    [Fact]
    public void A_terminating_error_never_returns_to_the_command()
    {
        ShellResult result = Run("'a', 'b' | Write-Fault -Terminating");

        result.Output.ShouldBeEmpty();
        result.TerminatingError!.FullyQualifiedErrorId.ShouldBe("SampleFault,SampleModule.WriteFaultCommand");
        result.Failure.ShouldBeOfType<CmdletInvocationException>().InnerException.ShouldBeOfType<FormatException>();
    }

    [Fact]
    public void ErrorAction_Stop_makes_an_error_end_the_pipeline()
    {
        ShellResult result = Run("'a', 'b' | Write-Fault -ErrorAction Stop");

        result.Output.ShouldBeEmpty();
        result.Failure.ShouldBeOfType<ActionPreferenceStopException>();
        result.TerminatingError!.FullyQualifiedErrorId.ShouldBe("SampleFault,SampleModule.WriteFaultCommand");
    }

    [Fact]
    public void ErrorAction_Stop_holds_for_input_that_cannot_be_bound() =>
        Run("1 | Select-Combination -ea Stop").TerminatingError!.FullyQualifiedErrorId.ShouldStartWith("InputObjectNotBound");

    [Fact]
    public void SilentlyContinue_shows_nothing_but_remembers()
    {
        ShellResult result = Run("'a' | Write-Fault -ErrorAction SilentlyContinue -ErrorVariable faults");

        result.Errors.ShouldBeEmpty();
        ((System.Collections.ArrayList)Shell["faults"]!).Count.ShouldBe(1);
        Shell.Errors.Count.ShouldBe(1);
    }

    [Fact]
    public void Ignore_remembers_nothing()
    {
        Run("'a' | Write-Fault -ErrorAction Ignore -ErrorVariable faults").Output.ShouldBe(["after a"]);

        ((System.Collections.ArrayList)Shell["faults"]!).Count.ShouldBe(0);
        Shell.Errors.ShouldBeEmpty();
    }

    [Fact]
    public void The_preference_variable_holds_where_the_parameter_is_not_given() =>
        Run("$ErrorActionPreference = 'Stop'; 'a' | Write-Fault").Failure.ShouldBeOfType<ActionPreferenceStopException>();

    [Fact]
    public void Any_other_exception_is_wrapped_and_ends_the_pipeline()
    {
        ShellResult result = Run("'a', 'b' | Write-Fault -Raw");

        result.Failure.ShouldBeOfType<CmdletInvocationException>().InnerException.ShouldBeOfType<InvalidOperationException>();
        result.TerminatingError!.FullyQualifiedErrorId.ShouldBe("System.InvalidOperationException,SampleModule.WriteFaultCommand");
        result.TerminatingError.CategoryInfo.Category.ShouldBe(ErrorCategory.NotSpecified);
    }

    [Fact]
    public void WarningAction_Stop_ends_the_pipeline_at_the_warning()
    {
        ShellResult result = Run("Write-Stream -WarningAction Stop");

        (result.Warnings.Count, result.Output.Count).ShouldBe((1, 0));
        result.Failure.ShouldBeOfType<ActionPreferenceStopException>();
    }
}
