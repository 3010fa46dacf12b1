using DailyBatch.StandIn;
using DailyBatch.StandInEngine.Tests.Support;

namespace DailyBatch.StandInEngine.Tests.Rules;

/// <summary>Rule 7.</summary>
public sealed class ShouldProcessSpecs : SampleSpecs
{
    private readonly List<ConfirmQuestion> _asked = [];

    [Fact]
    public void WhatIf_says_it_to_the_person_and_does_nothing()
    {
        ShellResult result = Run("'a' | Set-Sample -WhatIf");

        result.Output.ShouldBeEmpty();
        result.Host.ShouldBe(["What if: Performing the operation \"Change the sample\" on target \"a\"."]);
    }

    [Fact]
    public void WhatIf_goes_before_the_question()
    {
        AnswerWith(ConfirmAnswer.Yes);

        Run("'a' | Clear-Sample -WhatIf").Host.ShouldBe(["What if: Performing the operation \"Clear-Sample\" on target \"a\"."]);
        _asked.ShouldBeEmpty();
    }

    [Fact]
    public void Medium_impact_is_confirmed_by_itself() => Run("'a' | Set-Sample -Verbose").Verbose.ShouldBe(["Performing the operation \"Change the sample\" on target \"a\"."]);

    [Fact]
    public void High_impact_asks()
    {
        AnswerWith(ConfirmAnswer.No, ConfirmAnswer.Yes);

        Run("'a', 'b' | Clear-Sample").Output.ShouldBe(["cleared b"]);
        _asked.Count.ShouldBe(2);
    }

    [Theory]
    [InlineData(ConfirmAnswer.YesToAll, 3)]
    [InlineData(ConfirmAnswer.NoToAll, 0)]
    public void An_answer_for_all_is_asked_for_once(ConfirmAnswer answer, int done)
    {
        AnswerWith(answer);

        Run("'a', 'b', 'c' | Clear-Sample").Output.Count.ShouldBe(done);
        _asked.Count.ShouldBe(1);
    }

    [Fact]
    public void Confirm_makes_medium_impact_ask()
    {
        AnswerWith(ConfirmAnswer.No);

        Run("'a' | Set-Sample -Confirm").Output.ShouldBeEmpty();
        _asked.ShouldHaveSingleItem().Command.ShouldBe("Set-Sample");
    }

    [Fact]
    public void Confirm_false_makes_high_impact_go_without_asking() => Run("'a' | Clear-Sample -Confirm:$false").Output.ShouldBe(["cleared a"]);

    [Fact]
    public void A_question_that_nobody_can_answer_ends_the_pipeline() =>
        Run("'a' | Clear-Sample").TerminatingError!.Exception.Message.ShouldContain("NonInteractive");

    [Fact]
    public void A_command_that_does_not_support_it_has_no_WhatIf() =>
        Run("Write-Stream -WhatIf").TerminatingError!.FullyQualifiedErrorId.ShouldBe("NamedParameterNotFound,SampleModule.WriteStreamCommand");

    private void AnswerWith(params ConfirmAnswer[] answers) => Shell.Answer = question =>
    {
        _asked.Add(question);
        return answers[_asked.Count - 1];
    };
}
