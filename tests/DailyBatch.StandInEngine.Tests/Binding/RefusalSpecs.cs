using DailyBatch.StandInEngine.Tests.Support;

namespace DailyBatch.StandInEngine.Tests.Binding;

public sealed class RefusalSpecs : SampleSpecs
{
    [Theory]
    [InlineData("Show-Argument -Number five", "CannotConvertArgumentNoMessage")]
    [InlineData("Show-Argument -Date 2025-02-30", "CannotConvertArgumentNoMessage")]
    [InlineData("Show-Argument -Colour blue", "CannotConvertArgumentNoMessage")]
    [InlineData("Show-Argument -Colour g", "CannotConvertArgumentNoMessage")]
    [InlineData("Show-Argument -Force:'yes'", "CannotConvertArgumentNoMessage")]
    [InlineData("Show-Argument -Topic a,b", "CannotConvertArgument")]
    [InlineData("Show-Argument -Halved 7", "ParameterArgumentTransformationError")]
    [InlineData("Show-Argument -Number 51", "ParameterArgumentValidationError")]
    [InlineData("Show-Argument -Name a,b,c,d", "ParameterArgumentValidationError")]
    [InlineData("Show-Argument -Light dim", "ParameterArgumentValidationError")]
    [InlineData("Show-Argument -Word ab1", "ParameterArgumentValidationError")]
    [InlineData("Show-Argument -Word a", "ParameterArgumentValidationError")]
    [InlineData("Show-Argument -Topic ''", "ParameterArgumentValidationError")]
    [InlineData("Show-Argument -Topic", "MissingArgument")]
    [InlineData("Show-Argument -Nothing 1", "NamedParameterNotFound")]
    [InlineData("Show-Argument -S x", "AmbiguousParameter")]
    [InlineData("Show-Argument -Word ab -Word cd", "ParameterAlreadyBound")]
    [InlineData("Show-Argument 1 2025-01-01 3", "PositionalParameterNotFound")]
    [InlineData("Show-Binding -Number 1 -Text x", "AmbiguousParameterSet")]
    [InlineData("Show-Binding", "MissingMandatoryParameter")]
    [InlineData("Select-Choice", "AmbiguousParameterSet")]
    [InlineData("Select-Choice -Left ''", "ParameterArgumentValidationErrorEmptyStringNotAllowed")]
    [InlineData("Select-Choice -Left $null", "ParameterArgumentValidationErrorNullNotAllowed")]
    public void What_does_not_fit_has_the_engine_s_id(string text, string id) =>
        Run(text).TerminatingError!.FullyQualifiedErrorId.Split(',')[0].ShouldBe(id);

    [Fact]
    public void A_message_names_the_parameter_the_value_and_the_type() =>
        Run("Show-Argument -Number five").TerminatingError!.ToString()
            .ShouldBe("Cannot bind parameter 'Number'. Cannot convert value \"five\" to type \"System.Int32\". Error: \"The input string 'five' was not in a correct format.\"");

    [Fact]
    public void A_name_s_beginning_means_the_command_s_own_parameter_before_a_common_one() =>
        Run("Show-Argument -W abc").ThrowIfFailed().Output.ShouldBe(["Word: String abc"]);

    [Fact]
    public void One_mandatory_parameter_decides_between_two_sets() => Run("Select-Choice -Right x").Output.ShouldBe(["Right"]);

    [Fact]
    public void A_command_that_is_not_there_is_an_error() =>
        Run("Get-Nothing").TerminatingError!.ToString().ShouldContain("'Get-Nothing' is not recognized");
}
