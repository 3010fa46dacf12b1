using DailyBatch.StandIn;
using DailyBatch.StandInEngine.Tests.Support;

namespace DailyBatch.StandInEngine.Tests.Rules;

/// <summary>Rule 2: by value as it is, by property name as it is, by value converted, by property name converted.</summary>
public sealed class PipelineBindingSpecs : SampleSpecs
{
    [Fact]
    public void A_value_goes_to_the_parameter_of_its_own_type() => Bound("5").ShouldBe("Number 5");

    [Fact]
    public void Its_own_type_goes_before_the_default_set_with_a_conversion() => Bound("'5'").ShouldBe("Text 5");

    [Fact]
    public void Property_names_go_before_a_converted_value() =>
        Bound(new { Name = "dawn", Size = 3, Colour = "Green" }).ShouldBe("Name dawn 3 Green");

    [Fact]
    public void A_converted_value_goes_before_converted_properties() =>
        Bound(new { Name = 7, Size = "3", Colour = "Green" }).ShouldBe("Text { Name = 7, Size = 3, Colour = Green }");

    [Fact]
    public void An_alias_names_a_property_too() => Bound(new { Title = "dusk", Colour = "red" }).ShouldBe("Name dusk -1 Red");

    [Fact]
    public void What_one_record_brought_is_gone_for_the_next()
    {
        Shell["x"] = new object[] { new { Name = "a", Size = 4, Colour = "Red" }, new { Name = "b", Colour = "Red" } };

        Run("$x | Show-Binding").Output.ShouldBe(["Name a 4 Red", "Name b -1 Red"]);
    }

    [Fact]
    public void The_last_record_stays_for_the_end() =>
        Run("1, 2 | Show-Binding -Verbose").Verbose.ShouldBe(["last number 2"]);

    [Fact]
    public void A_null_for_a_mandatory_text_is_refused_by_its_own_id() =>
        Run("$null | Set-Sample").Errors.ShouldHaveSingleItem().FullyQualifiedErrorId.ShouldBe("ParameterArgumentValidationErrorNullNotAllowed,SampleModule.SetSampleCommand");

    [Fact]
    public void A_parameter_given_by_name_takes_no_input()
    {
        ShellResult result = Run("5 | Show-Binding -Number 1");

        result.Output.ShouldBeEmpty();
        result.Errors.ShouldHaveSingleItem().FullyQualifiedErrorId.ShouldBe("InputObjectNotBound,SampleModule.ShowBindingCommand");
    }

    private object? Bound(string head) => Run($"{head} | Show-Binding").ThrowIfFailed().Output.Single();

    private object? Bound(object head)
    {
        Shell["x"] = head;
        return Bound("$x");
    }
}
