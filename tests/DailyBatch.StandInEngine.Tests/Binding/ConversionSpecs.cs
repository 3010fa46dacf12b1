using DailyBatch.StandInEngine.Tests.Support;

namespace DailyBatch.StandInEngine.Tests.Binding;

public sealed class ConversionSpecs : SampleSpecs
{
    [Theory]
    [InlineData("7", "Number: Int32 7")]
    [InlineData("'7'", "Number: Int32 7")]
    [InlineData("-Number 7.4", "Number: Int32 7")]
    [InlineData("-Date 2025-11-23", "Date: DateTime 11/23/2025 00:00:00")]
    [InlineData("-Date '03/04/2025'", "Date: DateTime 03/04/2025 00:00:00")]
    [InlineData("-Date ([datetime]'2025-11-23').AddDays(1)", "Date: DateTime 11/24/2025 00:00:00")]
    [InlineData("-Span 00:01:30", "Span: TimeSpan 00:01:30")]
    [InlineData("-Span '1.02:00'", "Span: TimeSpan 1.02:00:00")]
    [InlineData("-Share 0.25", "Share: Double 0.25")]
    [InlineData("-Colour red", "Colour: Colour Red")]
    [InlineData("-Colour gree", "Colour: Colour Green")]
    [InlineData("-Colour 1", "Colour: Colour Green")]
    [InlineData("-Name 007", "Name: String[] 007")]
    [InlineData("-Name a,b", "Name: String[] a+b")]
    [InlineData("-Palette red, green", "Palette: Colour[] Red+Green")]
    [InlineData("-Topic 007", "Topic: String 007")]
    [InlineData("-Halved 8", "Halved: Int32 4")]
    [InlineData("-Force", "Force: SwitchParameter True")]
    [InlineData("-Force:$false", "Force: SwitchParameter False")]
    [InlineData("-Force:$null", "Force: SwitchParameter True")]
    [InlineData("-About:x", "Topic: String x")]
    [InlineData("-Subj x", "Topic: String x")]
    public void An_argument_takes_the_type_of_its_parameter(string arguments, string bound) =>
        Run($"Show-Argument {arguments}").ThrowIfFailed().Output.ShouldBe([bound]);

    [Fact]
    public void Values_without_names_go_by_position() =>
        Run("Show-Argument 3 2025-01-02").Output.ShouldBe(["Number: Int32 3", "Date: DateTime 01/02/2025 00:00:00"]);

    [Fact]
    public void A_table_can_stand_for_arguments() =>
        Run("$with = @{ Number = 3; Force = $true }\nShow-Argument @with -Word abc").Output.ShouldBe(["Number: Int32 3", "Force: SwitchParameter True", "Word: String abc"]);
}
