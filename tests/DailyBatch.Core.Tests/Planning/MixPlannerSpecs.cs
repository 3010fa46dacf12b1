using System.Globalization;
using DailyBatch.Core.Planning;
using DailyBatch.Core.Runtime;
using DailyBatch.Core.Settings;
using static DailyBatch.Core.Tests.Planning.MixBench;

namespace DailyBatch.Core.Tests.Planning;

public sealed class MixPlannerSpecs
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(5)]
    [InlineData(12)]
    [InlineData(50)]
    public void A_batch_never_repeats_a_combination_and_gives_all_words_their_share(int count)
    {
        foreach (var plan in DaysWithoutHistory(40, count))
        {
            plan.Select(v => v.Place).ShouldBe(Enumerable.Range(1, count));
            plan.Select(Made).Distinct().Count().ShouldBe(count);
            Spread(PlannerWords.Niches, plan.Select(v => v.Niche)).ShouldBeLessThan(2);
            Spread(PlannerWords.Patterns, plan.Select(v => v.Pattern)).ShouldBeLessThan(2);
            Spread(PlannerWords.Emotions, plan.Select(v => v.PrimaryEmotion)).ShouldBeLessThan(2);
        }
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Over_weeks_no_word_is_favoured(bool history)
    {
        var videos = (history ? DaysWithHistory(56) : DaysWithoutHistory(56)).SelectMany(v => v).ToArray();

        Spread(PlannerWords.Niches, videos.Select(v => v.Niche)).ShouldBeLessThan(3);
        Spread(PlannerWords.Patterns, videos.Select(v => v.Pattern)).ShouldBeLessThan(3);
        Spread(PlannerWords.Emotions, videos.Select(v => v.PrimaryEmotion)).ShouldBeLessThan(3);
    }

    [Fact]
    public void Over_weeks_every_niche_meets_every_pattern_emotion_and_place()
    {
        var videos = DaysWithoutHistory(56).SelectMany(v => v).ToArray();

        videos.Select(v => (v.Niche, v.Pattern)).Distinct().Count().ShouldBe(12);
        videos.Select(v => (v.Niche, v.PrimaryEmotion)).Distinct().Count().ShouldBe(16);
        videos.Select(v => (v.Niche, v.Place)).Distinct().Count().ShouldBe(20);
    }

    [Theory]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(12)]
    public void One_day_is_not_the_same_as_the_next(int count)
    {
        var days = DaysWithoutHistory(28, count);

        days.Zip(days.Skip(1)).ShouldAllBe(pair => !pair.First.Select(Made).SequenceEqual(pair.Second.Select(Made)));
        days.Zip(days.Skip(1)).ShouldAllBe(pair => pair.First[0].Niche != pair.Second[0].Niche);
    }

    [Fact]
    public void Known_days_are_not_repeated_on_the_next()
    {
        var days = DaysWithHistory(56);

        days.Zip(days.Skip(1)).ShouldAllBe(pair => !pair.First.Any(a => pair.Second.Any(b => Made(a).IsSameKindAs(Made(b)))));
    }

    [Fact]
    public void A_niche_does_not_follow_itself() =>
        DaysWithoutHistory(56, 8).ShouldAllBe(day => day.Zip(day.Skip(1)).All(pair => pair.First.Niche != pair.Second.Niche));

    [Fact]
    public void The_style_suits_the_niche()
    {
        var videos = DaysWithoutHistory(56).SelectMany(v => v).ToLookup(v => v.Niche, v => v.Style);

        videos["courtroom"].Distinct().ShouldBe(["courtroom_drama"]);
        videos["relationship_drama"].Distinct().ShouldBe(["relationship_drama"]);
        videos["workplace_drama"].Count(s => s == "ragebait").ShouldBeGreaterThan(videos["workplace_drama"].Count() / 2);
        videos["workplace_drama"].Distinct().Count().ShouldBeGreaterThan(1);
    }

    [Fact]
    public void A_second_emotion_differs_from_the_first_and_is_sometimes_missing()
    {
        var videos = DaysWithoutHistory(14).SelectMany(v => v).ToArray();

        videos.ShouldAllBe(v => v.SecondaryEmotion != v.PrimaryEmotion);
        videos.Count(v => v.SecondaryEmotion is null).ShouldBeInRange(7, 35);
    }

    [Fact]
    public void All_combinations_can_be_used_up_and_not_one_more()
    {
        var request = Request() with { Niches = ["courtroom"], Styles = ["ragebait"], Patterns = ["A", "B"], Emotions = ["rage", "shock"] };

        MixPlanner.Plan(request with { Count = 8 }).Select(Made).Distinct().Count().ShouldBe(8);
        var fault = Refusal(request with { Count = 9 });
        fault.Id.ShouldBe("TooFewCombinations");
        fault.Message.ShouldBe("9 videos were asked for, but only 8 different combinations of niche, style, pattern and emotions are left for 2025-11-23.");
    }

    [Fact]
    public void Videos_that_the_date_has_already_count_as_part_of_its_batch()
    {
        var first = MixPlanner.Plan(Request(count: 3)).Select(PastVideo.Of).ToArray();

        var rest = MixPlanner.Plan(Request(count: 2) with { History = first });

        first.Select(v => v.Combination).Concat(rest.Select(Made)).Distinct().Count().ShouldBe(5);
        Spread(PlannerWords.Niches, first.Select(v => v.Niche).Concat(rest.Select(v => v.Niche))).ShouldBe(1);
    }

    [Fact]
    public void Old_words_in_the_history_are_no_obstacle() =>
        MixPlanner.Plan(Request() with { History = [new(Sunday.AddDays(-1), "courtroom", "ragebait", "karma", "anger", "hope")] }).Count.ShouldBe(5);

    [Fact]
    public void Only_the_niche_asked_for_is_planned() =>
        MixPlanner.Plan(Request() with { Niche = "injustice" }).ShouldAllBe(v => v.Niche == "injustice");

    [Fact]
    public void A_niche_that_the_settings_do_not_name_is_refused_with_the_nearest()
    {
        var fault = Refusal(Request() with { Niche = "cortroom" });

        fault.Id.ShouldBe("NicheUnknown");
        fault.Text.ShouldBe("The niche 'cortroom' is not among planner.niches: courtroom, relationship_drama, injustice, workplace_drama. Did you mean courtroom? If not, add it to planner.niches.");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-3)]
    [InlineData(51)]
    public void A_count_out_of_range_is_refused(int count) => Refusal(Request(count: count)).Id.ShouldBe("CountInvalid");

    [Fact]
    public void Slots_are_given_in_their_order_and_the_rest_have_none()
    {
        var slots = Slots(11, 14, 18);

        MixPlanner.Plan(Request() with { Slots = slots }).Select(v => v.SuggestedSlot)
            .ShouldBe([slots[0].Local, slots[1].Local, slots[2].Local, null, null]);
    }

    [Theory]
    [InlineData("ar-SA")]
    [InlineData("fa-IR")]
    [InlineData("th-TH")]
    [InlineData("fi-FI")]
    public void The_same_request_gives_the_same_plan_in_every_culture(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        var expected = MixPlanner.Plan(Request() with { Slots = Slots(11, 14, 18) });
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo(culture);
            MixPlanner.Plan(Request() with { Slots = Slots(11, 14, 18) }).ShouldBe(expected);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Another_channel_revision_or_settings_version_gives_another_plan()
    {
        var plan = MixPlanner.Plan(Request()).Select(Made).ToArray();

        MixPlanner.Plan(Request() with { Channel = "Other" }).Select(Made).ShouldNotBe(plan);
        MixPlanner.Plan(Request() with { Revision = 1 }).Select(Made).ShouldNotBe(plan);
        MixPlanner.Plan(Request() with { SettingsVersion = "2" }).Select(Made).ShouldNotBe(plan);
    }

    [Fact]
    public void Every_video_has_a_seed_of_its_own() =>
        DaysWithoutHistory(56).SelectMany(v => v).Select(v => v.Seed).Distinct().Count().ShouldBe(56 * 5);

    private static Fault Refusal(MixRequest request) => Should.Throw<FaultException>(() => MixPlanner.Plan(request)).Fault;
}
