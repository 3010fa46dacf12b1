using DailyBatch.Core.Planning.History;
using DailyBatch.Core.Planning.Model;
using static DailyBatch.Core.Tests.Planning.Learning.Channel;

namespace DailyBatch.Core.Tests.Planning.Learning;

public sealed class LearningDataSpecs
{
    private static readonly DateOnly Yesterday = Date.AddDays(-1);

    private readonly List<PastEpisode> _history = History(10);

    [Fact]
    public void An_episode_without_figures_changes_nothing_but_its_count()
    {
        var before = Data(_history);
        var after = Data([.. _history, Episode(Date.AddDays(-20), 9, "courtroom", "A", "rage", null)]);

        after.Rows.ShouldBe(before.Rows);
        after.Words.Features.Count.ShouldBe(before.Words.Features.Count);
        after.Counts.ShouldBe(before.Counts with { Unmeasured = 1 });
    }

    [Fact]
    public void Younger_than_a_day_is_pending_whatever_its_figures_say()
    {
        var data = Data([.. _history, Episode(Yesterday, 11, "courtroom", "A", "rage", 900)]);

        data.Videos.Count.ShouldBe(50);
        data.Counts.Pending.ShouldBe(1);
    }

    [Fact]
    public void What_failed_and_what_is_no_longer_public_teaches_nothing_and_is_counted()
    {
        var episode = Episode(Date.AddDays(-4), 11, "courtroom", "A", "rage", 900);

        var data = Data([.. _history, episode with { HasFailed = true }, episode with { IsGone = true }]);

        data.Videos.Count.ShouldBe(50);
        (data.Counts.Failed, data.Counts.Gone).ShouldBe((1, 1));
    }

    [Fact]
    public void Nobody_watching_is_a_figure_too() =>
        Data([Episode(Date.AddDays(-4), 11, "courtroom", "A", "rage", 0)]).Rows.Single().LogUtility.ShouldBe(0);

    [Fact]
    public void Likes_that_are_not_known_are_those_that_the_channel_usually_has()
    {
        var data = Data([.. _history, Episode(Date.AddDays(-3), 9, "courtroom", "A", "rage", 1000) with { Likes = null, Comments = null }]);

        Math.Exp(data.Videos.Single(v => v.Facts.Likes is null).Row.LogUtility).ShouldBe(1 + 1000 * data.UtilityPerView, .001);
        data.UtilityPerView.ShouldBe(1.1, .01);
    }

    [Fact]
    public void Engaged_views_are_learned_from_where_the_settings_say_so_and_the_public_ones_elsewhere()
    {
        var half = _history.ConvertAll(e => e with { EngagedViews = e.Views / 2 });

        var (open, engaged) = (Data(half), Data(half, SettingsWith(("planner.views", "engaged"))));

        open.Rows.ShouldBe(Data(_history).Rows);
        engaged.OfEngagedViews.ShouldBeTrue();
        engaged.Videos.Select(v => v.Facts.Views).ShouldBe(open.Videos.Select(v => v.Facts.Views / 2));
        engaged.Rows.Zip(open.Rows).ShouldAllBe(pair => pair.First.LogUtility < pair.Second.LogUtility);
    }

    [Fact]
    public void A_video_whose_engaged_views_are_not_known_is_awaited_and_then_skipped_never_guessed()
    {
        var (young, old) = (Episode(Date.AddDays(-3), 11, "courtroom", "A", "rage", 900), Episode(Date.AddDays(-20), 11, "courtroom", "A", "rage", 900));
        var known = old with { Id = "episode_known0000000", EngagedViews = 600 };

        var data = Data([young, old, known], SettingsWith(("planner.views", "engaged")));

        data.Videos.ShouldHaveSingleItem().Facts.Id.ShouldBe(known.Id);
        (data.Counts.Learned, data.Counts.Pending, data.Counts.Unmeasured).ShouldBe((1, 1, 1));
        data.Counts.ToString().ShouldEndWith("2 have public views and no engaged ones, which planner.views asks for.");
    }

    [Fact]
    public void Old_words_that_mean_the_same_are_joined_and_others_stay_their_own()
    {
        var data = Data([Episode(Date.AddDays(-5), 11, "courtroom", "karma", "anger", 900), Episode(Date.AddDays(-4), 11, "Courtroom", "a", "sadness", 900)]);

        data.Videos.Select(v => v.Facts.Emotion).ShouldBe(["rage", "sadness"]);
        data.Videos.Select(v => v.Facts.Pattern).ShouldBe(["karma", "A"]);
        data.Videos[1].Facts.Niche.ShouldBe("courtroom");
        data.Words.Patterns.All.ShouldBe(["A", "B", "C", "karma"]);
    }

    [Fact]
    public void The_settings_say_what_old_words_mean() =>
        Data([Episode(Date.AddDays(-4), 11, "courtroom", "A", "sadness", 900)], SettingsWith(("planner.meanings.sadness", "injustice")))
            .Videos.Single().Facts.Emotion.ShouldBe("injustice");

    [Fact]
    public void A_missing_word_is_left_open_and_counted()
    {
        var data = Data([Episode(Date.AddDays(-4), 11, null, "A", null, 900)]);

        data.Rows.Single().Case.Niche.ShouldBe(ModelCase.Unknown);
        data.Counts.Incomplete.ShouldBe(1);
        data.Counts.ToString().ShouldContain("1 lack their niche, pattern, emotion or hour");
    }

    [Fact]
    public void Mates_are_the_others_of_the_niche_on_the_day_measured_or_not()
    {
        var day = Date.AddDays(-4);

        var data = Data([Episode(day, 11, "courtroom", "A", "rage", 900), Episode(day, 14, "courtroom", "B", "rage", null), Episode(day, 18, "injustice", "A", "rage", 900)]);

        data.Rows.Select(r => r.Mates).ShouldBe([1, 0]);
    }

    [Fact]
    public void A_change_in_how_views_are_counted_starts_a_level_when_there_are_videos_on_both_sides()
    {
        Data(_history, SettingsWith(("planner.viewCountChanges", "2025-11-18"))).Words.LevelShifts.ShouldBe([new DateOnly(2025, 11, 18).DayNumber]);
        Data(_history).Words.LevelShifts.ShouldBeEmpty();
    }

    [Fact]
    public void A_slot_that_the_settings_no_longer_have_is_still_learned_from() =>
        Data([Episode(Date.AddDays(-4), 7, "courtroom", "A", "rage", 900)]).Words.Slots.All.ShouldBe(["11:00", "14:00", "18:00", "20:00", "22:00", "07:00"]);
}
