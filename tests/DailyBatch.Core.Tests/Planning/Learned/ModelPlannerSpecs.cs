using System.Globalization;
using System.Text.Json;
using DailyBatch.Core.Episodes;
using DailyBatch.Core.Planning.Learned;
using DailyBatch.Core.Runtime;
using DailyBatch.Core.Settings;
using static DailyBatch.Core.Tests.Planning.Learning.Channel;

namespace DailyBatch.Core.Tests.Planning.Learned;

public sealed class ModelPlannerSpecs
{
    private static readonly IReadOnlyList<PlannedVideo> Plan = ModelPlanner.Plan(Request(History(60)));

    [Fact]
    public void What_does_well_is_planned_more_and_within_the_cap()
    {
        var plans = Revisions(20, Request(History(60)));

        plans.ShouldAllBe(plan => plan.GroupBy(v => v.Niche).All(g => g.Count() <= 2));
        plans.ShouldAllBe(plan => plan.Select(Kind).Distinct().Count() == 5);
        plans.Average(plan => plan.Count(v => v.Niche == "workplace_drama")).ShouldBeGreaterThan(1.6);
    }

    [Fact]
    public void Places_follow_the_slots_of_the_day()
    {
        Plan.Select(v => v.Place).ShouldBe([1, 2, 3, 4, 5]);
        Plan.Select(v => v.SuggestedSlot!.Value.Hour).ShouldBe([11, 14, 18, 20, 22]);
    }

    [Fact]
    public void A_forecast_of_engaged_views_says_so()
    {
        var history = History(60).ConvertAll(e => e with { EngagedViews = e.Views / 2 });

        var video = ModelPlanner.Plan(Request(history, SettingsWith(("planner.views", "engaged"))))[0];

        video.Reason.Forecast!.OfEngagedViews.ShouldBeTrue();
        video.Reason.ToString().ShouldContain(" engaged views (80 %");
        Plan.ShouldAllBe(v => !v.Reason.Forecast!.OfEngagedViews && !v.Reason.ToString().Contains("engaged"));
    }

    [Fact]
    public void Fewer_videos_than_slots_take_the_better_slots() =>
        Revisions(20, Request(History(60), count: 2)).Count(plan => plan.Any(v => v.SuggestedSlot!.Value.Hour == 20)).ShouldBeGreaterThan(12);

    [Fact]
    public void Styles_suit_their_niches_and_a_second_emotion_differs_from_the_first()
    {
        var videos = Revisions(10, Request(History(60))).SelectMany(p => p).ToList();

        videos.Where(v => v.Niche == "courtroom").ShouldAllBe(v => v.Style == "courtroom_drama");
        videos.ShouldAllBe(v => v.SecondaryEmotion != v.PrimaryEmotion);
        videos.Select(v => v.SecondaryEmotion).Distinct().Count().ShouldBeGreaterThan(2);
    }

    [Theory]
    [InlineData("ar-SA")]
    [InlineData("fa-IR")]
    [InlineData("th-TH")]
    [InlineData("fi-FI")]
    public void The_same_seed_and_history_give_the_same_plan_byte_for_byte_in_every_culture(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo(culture);
            JsonSerializer.Serialize(ModelPlanner.Plan(Request(History(60)))).ShouldBe(JsonSerializer.Serialize(Plan));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Ten_times_the_views_leave_every_choice_and_lift_the_forecasts()
    {
        var other = ModelPlanner.Plan(Request(History(60, scale: 10)));

        other.Select(v => (v.Niche, v.Style, v.Pattern, v.PrimaryEmotion, v.SecondaryEmotion, v.SuggestedSlot))
            .ShouldBe(Plan.Select(v => (v.Niche, v.Style, v.Pattern, v.PrimaryEmotion, v.SecondaryEmotion, v.SuggestedSlot)));
        foreach (var (now, was) in other.Zip(Plan)) (now.Reason.Forecast!.MedianViews / was.Reason.Forecast!.MedianViews).ShouldBe(10, .2);
    }

    [Fact]
    public void A_reason_holds_together()
    {
        foreach (var reason in Plan.Select(v => v.Reason))
        {
            var f = reason.Forecast!;
            f.LowViews.ShouldBeLessThan(f.AverageLow);
            f.AverageLow.ShouldBeLessThan(f.MedianViews);
            f.MedianViews.ShouldBeLessThan(f.AverageHigh);
            f.AverageHigh.ShouldBeLessThan(f.HighViews);
            f.MeanViews.ShouldBeGreaterThan(f.MedianViews);
            reason.Propensity!.Value.ShouldBeInRange(0, 1);
            (reason.Mode == "exploit").ShouldBe(reason.GivesUpPercent == 0);
            reason.Drivers!.Count.ShouldBe(3);
            reason.Drivers.ShouldAllBe(d => d.LowPercent < d.Percent && d.Percent < d.HighPercent);
            reason.RowsUsed.ShouldBe(300);
            reason.Evidence!.Exact.ShouldBeLessThanOrEqualTo(reason.Evidence.Niche);
            reason.Sigma!.Value.ShouldBe(.85, .15);
        }
    }

    [Fact]
    public void Evidence_is_counted_in_the_history()
    {
        var history = History(60);
        foreach (var video in Plan)
        {
            var evidence = video.Reason.Evidence!;
            evidence.Niche.ShouldBe(history.Count(e => e.Niche == video.Niche));
            evidence.Slot.ShouldBe(60);
            evidence.Exact.ShouldBe(history.Count(e => e.Niche == video.Niche && e.Pattern == video.Pattern && e.Emotion == video.PrimaryEmotion));
        }
    }

    [Fact]
    public void The_sentence_says_what_why_and_on_what_ground()
    {
        foreach (var video in Plan)
        {
            var niche = video.Niche.Replace('_', ' ');
            var sentence = video.Reason.Sentence;
            sentence.ShouldStartWith($"{char.ToUpperInvariant(niche[0])}{niche[1..]} / pattern {video.Pattern} / {video.PrimaryEmotion} at {video.SuggestedSlot!.Value.Hour}:00, Tuesday. Expect about ");
            sentence.ShouldContain(video.Reason.Mode == "explore" ? "EXPLORE: gives up" : "EXPLOIT: the best allowed choice today");
            sentence.ShouldContain($"Based on {video.Reason.Evidence!.Niche} {niche} videos, {video.Reason.Evidence.Exact} exactly like this; 0 await their 24 h figures.");
            sentence.ShouldEndWith(" % of re-draws.");
        }
    }

    [Fact]
    public void Most_of_what_is_always_drawn_has_a_high_propensity() =>
        Plan.Average(v => v.Reason.Propensity!.Value).ShouldBeGreaterThan(Revisions(20, Request(History(2))).SelectMany(p => p).Average(v => v.Reason.Propensity!.Value));

    [Fact]
    public void Wishes_come_before_the_draw()
    {
        var settings = SettingsWith(("planner.always", "injustice"), ("planner.never.tuesday", "workplace_drama"));

        var plans = Revisions(10, Request(History(60), settings, count: 2));

        plans.ShouldAllBe(plan => plan.Any(v => v.Niche == "injustice") && plan.All(v => v.Niche != "workplace_drama"));
    }

    [Fact]
    public void Only_the_niche_asked_for_is_planned()
    {
        var request = Request(History(20));

        ModelPlanner.Plan(request with { Batch = request.Batch with { Niche = "courtroom" } }).ShouldAllBe(v => v.Niche == "courtroom");
    }

    [Fact]
    public void More_than_cap_and_niches_allow_is_refused_in_one_sentence()
    {
        var settings = SettingsWith(("planner.niches", "courtroom,injustice"), ("planner.nicheCap", "1"));

        var fault = Should.Throw<FaultException>(() => ModelPlanner.Plan(Request(History(20), settings))).Fault;

        fault.Id.ShouldBe("TooFewAllowed");
        fault.Message.ShouldBe("5 videos were asked for, but only 2 are allowed for 2025-11-25: a niche may have 1, and no niche, pattern and emotion may come together twice.");
    }

    [Fact]
    public void A_niche_that_is_new_in_the_settings_is_tried_by_itself()
    {
        var settings = SettingsWith(("planner.niches", string.Join(',', PlannerWords.Niches.Append("neighbours"))));

        Revisions(20, Request(History(60), settings)).Count(plan => plan.Any(v => v.Niche == "neighbours")).ShouldBeGreaterThan(3);
    }

    private static string Kind(PlannedVideo video) => $"{video.Niche} {video.Pattern} {video.PrimaryEmotion}";

    private static List<IReadOnlyList<PlannedVideo>> Revisions(int count, ModelRequest request) =>
        [.. Enumerable.Range(0, count).Select(revision => ModelPlanner.Plan(request with { Batch = request.Batch with { Revision = revision } }))];
}
