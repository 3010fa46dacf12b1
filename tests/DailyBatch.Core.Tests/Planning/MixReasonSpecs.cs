using DailyBatch.Core.Episodes;
using DailyBatch.Core.Planning;
using DailyBatch.Core.Settings;
using static DailyBatch.Core.Tests.Planning.MixBench;

namespace DailyBatch.Core.Tests.Planning;

public sealed class MixReasonSpecs
{
    [Fact]
    public void A_first_plan_speaks_of_the_rotation_and_the_slot()
    {
        var first = MixPlanner.Plan(Request() with { Slots = Slots(11, 14, 18) })[0];

        first.Reason.Mode.ShouldBe("mix");
        first.Reason.Sentence.ShouldBe(
            $"Simple mix: {first.Niche.Replace('_', ' ')} comes next in the rotation; it has no video with pattern {first.Pattern} and {first.PrimaryEmotion} on this day yet; 11:00 is the first free slot of Sunday 23 November.");
    }

    [Fact]
    public void The_slot_is_counted_and_its_lack_is_said()
    {
        var reasons = Sentences(Request() with { Slots = Slots(11, 14, 18) });

        reasons[2].ShouldEndWith("18:00 is the third free slot of Sunday 23 November.");
        reasons[3].ShouldEndWith("no free slot is left for it.");
        Sentences(Request())[0].ShouldEndWith("it has no slot yet.");
    }

    [Fact]
    public void In_a_gap_the_time_is_the_one_that_the_clock_shows()
    {
        var slot = Slots(1)[0] with { Local = new(2025, 11, 23, 2, 0, 0, TimeSpan.FromHours(1)) };

        Sentences(Request() with { Slots = [slot] })[0].ShouldContain("02:00 is the first free slot");
    }

    [Fact]
    public void A_niche_asked_for_or_without_a_rival_is_said_to_be_so()
    {
        Sentences(Request() with { Niche = "workplace_drama" }).ShouldAllBe(s => s.StartsWith("Simple mix: workplace drama was asked for;"));
        Sentences(Request() with { Niches = ["courtroom"] }).ShouldAllBe(s => s.StartsWith("Simple mix: courtroom is the only niche in the settings;"));
    }

    [Fact]
    public void A_niche_is_called_unused_only_when_the_days_before_are_known_to_lack_it()
    {
        PastVideo[] history = [Past(1, "injustice"), Past(1, "courtroom"), Past(3, "workplace_drama"), Past(9, "relationship_drama")];

        var sentences = MixPlanner.Plan(Request(count: 4) with { History = history }).ToDictionary(v => v.Niche, v => v.Reason.Sentence);

        sentences["relationship_drama"].ShouldContain("relationship drama was not used in the 7 days before");
        sentences["workplace_drama"].ShouldContain("workplace drama was not used the day before");
        sentences["injustice"].ShouldContain("injustice comes next in the rotation");
    }

    [Fact]
    public void What_is_said_of_the_days_before_and_of_the_batch_is_true()
    {
        var days = DaysWithHistory(28);
        for (var day = 0; day < days.Count; day++)
        {
            var before = days.Take(day).TakeLast(7).SelectMany(d => d).ToArray();
            foreach (var video in days[day]) EnsureTrue(video, before, days[day][..(video.Place - 1)]);
        }
    }

    private static void EnsureTrue(PlannedVideo video, PlannedVideo[] before, PlannedVideo[] batch)
    {
        var sentence = video.Reason.Sentence;
        var yesterday = before.Where(v => v.Date == video.Date.AddDays(-1)).ToArray();
        var uses = PlannerWords.Niches.ToDictionary(niche => niche, niche => before.Count(v => v.Niche == niche));
        var sameKindBefore = before.Count(v => Made(v).IsSameKindAs(Made(video)));
        var sameKindInBatch = batch.Count(v => Made(v).IsSameKindAs(Made(video)));
        var sameNicheInBatch = batch.Count(v => v.Niche == video.Niche);

        if (sentence.Contains("was not used in the 7 days")) uses[video.Niche].ShouldBe(0, sentence);
        if (sentence.Contains("was not used the day before")) yesterday.ShouldAllBe(v => v.Niche != video.Niche, sentence);
        if (sentence.Contains("no niche was used less")) uses[video.Niche].ShouldBe(uses.Values.Min(), sentence);
        sameNicheInBatch.ShouldBe(sentence.Contains("comes round for the second time") ? 1 : 0, sentence);
        if (sentence.Contains("it had no video with")) sameKindBefore.ShouldBe(0, sentence);
        if (sentence.Contains("it has no video with")) sameKindInBatch.ShouldBe(0, sentence);
        if (sentence.Contains("come with it again")) sameKindInBatch.ShouldBePositive(sentence);
    }

    private static string[] Sentences(MixRequest request) => [.. MixPlanner.Plan(request).Select(v => v.Reason.Sentence)];

    private static PastVideo Past(int daysAgo, string niche) => new(Sunday.AddDays(-daysAgo), niche, "ragebait", "A", "rage", null);
}
