using DailyBatch.Core.Runtime.Wording;

namespace DailyBatch.Core.Tests.Runtime.Wording;

public sealed class SpokenTextSpecs
{
    [Theory]
    [InlineData("He kept $4,800.", "He kept four thousand eight hundred dollars.")]
    [InlineData("It cost $1 and £9.99.", "It cost one dollar and nine pounds and ninety-nine pence.")]
    [InlineData("Just $0.99, or 50¢!", "Just ninety-nine cents, or fifty cents!")]
    [InlineData("She won $1.5 million, then lost it.", "She won one point five million dollars, then lost it.")]
    [InlineData("A $2 million house for $45k.", "A two million dollar house for forty-five thousand dollars.")]
    [InlineData("a $5,000 ring, her $90,000 back", "a five thousand dollar ring, her ninety thousand dollars back")]
    [InlineData("It is $10-15 or $20/hour.", "It is ten to fifteen dollars or twenty dollars an hour.")]
    [InlineData("€1,200.50 in cash", "one thousand two hundred euros and fifty cents in cash")]
    public void Sums_are_said_with_their_currency(string shown, string spoken) => Spoken(shown).ShouldBe(spoken);

    [Theory]
    [InlineData("At 3 a.m. she called.", "At three A-M she called.")]
    [InlineData("She came at 3 a.m. He slept.", "She came at three A-M. He slept.")]
    [InlineData("It was 3 a.m.", "It was three A-M.")]
    [InlineData("At 9:30 or 9:05, not 10:00.", "At nine thirty or nine oh five, not ten o'clock.")]
    [InlineData("By 7pm, 7:45 PM at the latest.", "By seven P-M, seven forty-five P-M at the latest.")]
    [InlineData("Open 9:30-10:15.", "Open nine thirty to ten fifteen.")]
    [InlineData("The vote was 3:1.", "The vote was three to one.")]
    public void Times_are_said_as_people_say_them(string shown, string spoken) => Spoken(shown).ShouldBe(spoken);

    [Theory]
    [InlineData("In 2019 they met.", "In twenty nineteen they met.")]
    [InlineData("Since 1905, until 2009.", "Since nineteen oh five, until two thousand nine.")]
    [InlineData("Built in 1845 for 1845 people.", "Built in eighteen forty-five for one thousand eight hundred forty-five people.")]
    [InlineData("He owed 2000 dollars.", "He owed two thousand dollars.")]
    [InlineData("The 1990s and the '80s.", "The nineteen nineties and the eighties.")]
    [InlineData("She is in her 30s.", "She is in her thirties.")]
    [InlineData("On May 5, 2019, at noon.", "On May fifth, twenty nineteen, at noon.")]
    [InlineData("From 1990-1995 only.", "From nineteen ninety to nineteen ninety-five only.")]
    [InlineData("Dated 12/25/2019.", "Dated December twenty-fifth, twenty nineteen.")]
    [InlineData("Signed on Jan. 3rd.", "Signed on January third.")]
    public void Years_and_dates_are_said_as_such(string shown, string spoken) => Spoken(shown).ShouldBe(spoken);

    [Theory]
    [InlineData("About 24% of 1,204 people.", "About twenty-four percent of one thousand two hundred four people.")]
    [InlineData("In 10-15 days, 10–15% less.", "In ten to fifteen days, ten to fifteen percent less.")]
    [InlineData("We split it 50/50.", "We split it fifty fifty.")]
    [InlineData("He worked 24/7 for 1/2 the pay.", "He worked twenty-four seven for one half the pay.")]
    [InlineData("After 2 1/2 years, 2½ hours.", "After two and a half years, two and a half hours.")]
    [InlineData("A 9/10, really.", "A nine out of ten, really.")]
    [InlineData("The 1st, 22nd and 103rd.", "The first, twenty-second and one hundred third.")]
    [InlineData("My 14-year-old is 5'10\" now.", "My fourteen-year-old is five foot ten now.")]
    [InlineData("2.75 miles at 90mph, 5 kg.", "two point seven five miles at ninety miles an hour, five kilograms.")]
    [InlineData("It was -5° and 4x colder.", "It was minus five degrees and four times colder.")]
    [InlineData("We are #1 of 30+.", "We are number one of thirty plus.")]
    [InlineData("12,345,678 in all", "twelve million three hundred forty-five thousand six hundred seventy-eight in all")]
    public void Counts_are_written_out(string shown, string spoken) => Spoken(shown).ShouldBe(spoken);

    [Theory]
    [InlineData("Call 911 now!", "Call nine one one now!")]
    [InlineData("Dial 555-1234.", "Dial five five five, one two three four.")]
    [InlineData("(555) 123-4567", "five five five, one two three, four five six seven")]
    [InlineData("Room 204, Apt. 4B.", "Room two oh four, apartment four B.")]
    [InlineData("At 1420 Maple St. she stopped.", "At fourteen twenty Maple Street she stopped.")]
    [InlineData("The code 4821 and my 401(k).", "The code four eight two one and my four oh one K.")]
    [InlineData("Case No. 17.", "Case number seventeen.")]
    public void Numbers_that_name_are_read_as_labels(string shown, string spoken) => Spoken(shown).ShouldBe(spoken);

    [Theory]
    [InlineData("Dr. Hale met Mrs. St. James.", "Doctor Hale met Missus Saint James.")]
    [InlineData("Prof. Lee vs. Sgt. Cole, etc.", "Professor Lee versus Sergeant Cole, et cetera.")]
    [InlineData("No. I said no.", "No. I said no.")]
    [InlineData("She sat. He ran the gen. store.", "She sat. He ran the gen. store.")]
    [InlineData("The FBI and NASA said NEVER.", "The F-B-I and NASA said never.")]
    [InlineData("Two CEOs, one CEO's wife.", "Two C-E-O's, one C-E-O's wife.")]
    [InlineData("OK, the U.S. Marshal has a Ph.D.", "okay, the U-S Marshal has a P-H-D.")]
    [InlineData("I told IT that it works.", "I told I-T that it works.")]
    [InlineData("STOP IT NOW!", "stop it now!")]
    [InlineData("Smith & Sons, he/she and/or w/ me", "Smith and Sons, he she and or with me")]
    public void Abbreviations_and_capitals_are_written_out(string shown, string spoken) => Spoken(shown).ShouldBe(spoken);

    [Theory]
    [InlineData("She paid $40, €1,200.50 & $1.5 million… in 10–15 days at 24/7 speed #1 50% of 5kg on 3/4 of 12/25/2019.")]
    [InlineData("MH370, 007, 1.2.3, 4K, x2, A+, C#, 5G, 3D, B2B, 2-for-1, 1-2-3, 00:30, 25:99, 1/0, 99/98/97, 2019-99-99, 4,80, 1,2,3")]
    [InlineData("$ £5m -$20 $1,000,000.00 123456789012345678901 ½ 5½ 20°C #5 ~20 4x4 50/50% 1st2nd 9-to-5 0.5 .5 5.")]
    public void No_digit_and_no_sign_of_money_is_left(string shown) =>
        Spoken(shown).Where(c => char.IsDigit(c) || "$€£¥%&#°".Contains(c) && !shown.Contains("C#")).ShouldBeEmpty();

    [Theory]
    [InlineData("He kept $4,800 at 3 a.m. in Apt. 4B.", 14)]
    [InlineData("twenty-two people — said—twice", 4)]
    public void Spoken_words_are_counted(string shown, int words) => SpokenText.Spoken(shown).Count().ShouldBe(words);

    [Fact]
    public void Every_shown_word_keeps_its_place()
    {
        const string Text = "Mr. O'Brien  paid $4,800 — at 3 a.m. 😱";
        SpokenText.Words(Text).Select(w => w.Shown).ShouldBe(Text.Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    private static string Spoken(string shown) => string.Join(' ', SpokenText.Words(shown).Select(w => w.Written));
}
