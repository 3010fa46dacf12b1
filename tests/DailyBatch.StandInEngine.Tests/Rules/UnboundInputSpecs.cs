using DailyBatch.StandIn;
using DailyBatch.StandInEngine.Tests.Support;

namespace DailyBatch.StandInEngine.Tests.Rules;

/// <summary>Rule 3.</summary>
public sealed class UnboundInputSpecs : SampleSpecs
{
    [Fact]
    public void Input_that_no_parameter_takes_is_an_error_and_the_rest_goes_on()
    {
        ShellResult result = Run("1, 'x', 3 | Select-Combination");

        result.Errors.Select(error => error.FullyQualifiedErrorId).ShouldBe(Enumerable.Repeat("InputObjectNotBound,SampleModule.SelectCombinationCommand", 3));
        result.Errors[1].TargetObject.ShouldBe("x");
        result.Failure.ShouldBeNull();
    }

    [Fact]
    public void Input_without_a_mandatory_part_is_an_error_and_the_rest_goes_on()
    {
        Shell["x"] = new object[] { new { Name = "a" }, new { Name = "b", Size = 2 } };

        ShellResult result = Run("$x | Select-Combination");

        result.Output.ShouldBe(["b 2"]);
        result.Errors.ShouldHaveSingleItem().FullyQualifiedErrorId.ShouldBe("InputObjectMissingMandatory,SampleModule.SelectCombinationCommand");
    }

    [Fact]
    public void What_the_missing_record_brought_does_not_help_the_next()
    {
        Shell["x"] = new object[] { new { Name = "a" }, new { Size = 2 } };

        Run("$x | Select-Combination").Errors.Count.ShouldBe(2);
    }

    [Fact]
    public void Input_that_a_rule_of_the_parameter_refuses_is_an_error_with_the_rule_s_id()
    {
        ShellResult result = Run("'', 'b' | Set-Sample");

        result.Output.ShouldBe(["changed b"]);
        result.Errors.ShouldHaveSingleItem().FullyQualifiedErrorId.ShouldBe("ParameterArgumentValidationErrorEmptyStringNotAllowed,SampleModule.SetSampleCommand");
    }
}
