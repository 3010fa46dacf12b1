using DailyBatch.Core.Stories.Rules;

namespace DailyBatch.Core.Tests.Stories.Rules;

public sealed class SpeakableSpecs
{
    [Theory]
    [InlineData("He kept $4,800 at 3 a.m. in Apt. 4B, 24% of it in 2019.")]
    [InlineData("Dr. Hale called 911 on the 1st, 9:30 sharp, 50/50, in 10-15 minutes.")]
    [InlineData("“I can't…” she said — and froze. The FBI and the IRS came!")]
    [InlineData("Zoë's fiancé (the younger one) paid €40 & left: 20°C, 5½ hours, #1 again.")]
    [InlineData("NEVER. I said NEVER.")]
    public void What_people_write_and_say_is_kept(string text) => Faults(text).ShouldBeEmpty();

    [Theory]
    [InlineData("See www.example.com/help for it.", "www.example.com/help")]
    [InlineData("Write to nora@example.com now.", "address")]
    [InlineData("It was on example.org that day.", "example.org")]
    [InlineData("She wrote #justice under it.", "#justice")]
    [InlineData("Follow @nora for more.", "@nora")]
    [InlineData("She smiled 😱 at him.", "😱")]
    [InlineData("He said *nothing* at all.", "'*'")]
    [InlineData("[sighs] He left.", "'['")]
    [InlineData("She said <b>no</b>.", "'<'")]
    [InlineData("He paid -$ -/ and left.", "signs")]
    [InlineData("ЭТО not English.", "cannot be said")]
    [InlineData("HE STOLE ALL of it.", "shouts 3 words")]
    [InlineData("Aaaaaaaaaaaaaaaaaaaaaaaaah, he said.", "letters")]
    [InlineData("…", "no words")]
    public void What_cannot_be_said_is_named_with_its_place(string text, string part)
    {
        var fault = Faults(text).ShouldHaveSingleItem();
        fault.ShouldStartWith("Line 1 of CONTEXT");
        fault.ShouldContain(part);
    }

    private static string[] Faults(string text) => Drafts.Check(new SpeakableRule(), Drafts.Saying(text));
}
