using DailyBatch.Core.Stories;

namespace DailyBatch.Core.Tests.Runtime.Wording;

public sealed class SentenceEndsSpecs
{
    [Theory]
    [InlineData("At 3 a.m. Monday she left. He slept.", "At 3 a.m. Monday she left.|He slept.")]
    [InlineData("She left at 3 a.m. He slept.", "She left at 3 a.m.|He slept.")]
    [InlineData("No. I live in Apt. 4B. He knew.", "No.|I live in Apt. 4B.|He knew.")]
    [InlineData("Mr. Hale met Dr. Cole on Elm St. He ran.", "Mr. Hale met Dr. Cole on Elm St.|He ran.")]
    [InlineData("I… I can't. Wait...what? Go!", "I… I can't.|Wait...what?|Go!")]
    [InlineData("“Get out!” she said. “Now.” Nobody moved.", "“Get out!” she said.|“Now.”|Nobody moved.")]
    [InlineData("It cost $4.50. The U.S. Marshal paid.", "It cost $4.50.|The U.S. Marshal paid.")]
    [InlineData("It was you and I. We lost.", "It was you and I.|We lost.")]
    public void Sentences_end_where_a_reader_stops(string text, string sentences) => StoryText.Sentences(text).ShouldBe(sentences.Split('|'));
}
