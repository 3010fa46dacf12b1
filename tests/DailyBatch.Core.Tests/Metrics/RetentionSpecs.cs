using System.Globalization;
using DailyBatch.Core.Episodes;
using DailyBatch.Core.Runtime;
using DailyBatch.Fakes.Faults;
using DailyBatch.Fakes.Hosting;
using DailyBatch.Fakes.YouTube;
using DailyBatch.Fakes.YouTube.Accounts;
using DailyBatch.Fakes.YouTube.Errors;
using DailyBatch.Fakes.YouTube.Faults;

namespace DailyBatch.Core.Tests.Metrics;

/// <summary>Retention and engaged views over HTTP against the fake YouTube.</summary>
public sealed class RetentionSpecs : IAsyncLifetime
{
    private FiguresTrial _figures = null!;

    public async ValueTask InitializeAsync() => _figures = await FiguresTrial.StartAsync();

    public ValueTask DisposeAsync() => _figures.DisposeAsync();

    [Fact]
    public async Task Retention_and_engaged_views_come_from_the_fourth_day_on()
    {
        _figures.Server.Reports = (_, _) => new(1000, 620, 41, 71.25);
        await _figures.AddAsync(0, _figures.Now.AddDays(-4).AddMinutes(1));

        await _figures.RunAsync();
        (await _figures.FindAsync(0)).Measures?.Lifetime.ShouldBeNull();
        _figures.Server.Journal.For(Purposes.Reports).ShouldBeEmpty();
        var events = await _figures.RunAsync(1);

        var expected = new LifetimeMeasures(1000, 620, TimeSpan.FromSeconds(41), 71.25, _figures.Now);
        (await _figures.FindAsync(0)).Measures!.Lifetime.ShouldBe(expected);
        events.OfType<StepProduced>().Select(p => ((Episode)p.Value).Measures!.Lifetime).ShouldBe([expected]);
        expected.EngagedShare.ShouldBe(.62);
    }

    [Fact]
    public async Task A_video_that_is_seen_again_has_more_than_a_hundred_percent()
    {
        _figures.Server.Reports = (_, _) => new(900, 700, 71, 122.4);
        await _figures.AddAsync(0, _figures.Now.AddDays(-5));

        await _figures.RunAsync();

        (await _figures.FindAsync(0)).Measures!.Lifetime!.AverageViewPercent.ShouldBe(122.4);
    }

    [Fact]
    public async Task Columns_are_told_by_their_names()
    {
        _figures.Server.ReversesReportColumns = true;
        _figures.Server.Reports = (_, _) => new(1000, 620, 41, 71.25);
        await _figures.AddAsync(0, _figures.Now.AddDays(-5));

        await _figures.RunAsync();

        (await _figures.FindAsync(0)).Measures!.Lifetime.ShouldBe(new LifetimeMeasures(1000, 620, TimeSpan.FromSeconds(41), 71.25, _figures.Now));
    }

    [Fact]
    public async Task A_video_that_has_no_row_stays_without_figures_and_is_asked_for_again_tomorrow()
    {
        _figures.Server.Reports = (_, _) => null;
        await _figures.AddAsync(0, _figures.Now.AddDays(-9));

        await _figures.RunAsync();
        await _figures.RunAsync(1);

        (await _figures.FindAsync(0)).Measures.ShouldBeNull();
        _figures.Server.Journal.For(Purposes.Reports).Count.ShouldBe(1);
        await _figures.RunAsync(24);
        _figures.Server.Journal.For(Purposes.Reports).Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_video_is_asked_for_once_a_Pacific_day_until_it_is_thirty_days_old()
    {
        await _figures.AddAsync(0, _figures.Now.AddDays(-28));

        // The clock begins at 01:00 in Los Angeles: 24 rounds are that day and the first hour of the next.
        for (var round = 0; round < 24; round++) await _figures.RunAsync(1);
        _figures.Server.Journal.For(Purposes.Reports).Count.ShouldBe(2);
        for (var round = 0; round < 96; round++) await _figures.RunAsync(1);

        _figures.Server.Journal.For(Purposes.Reports).Count.ShouldBe(3);
        Directory.GetFiles(_figures.Reports).Select(Path.GetFileName).Order(StringComparer.Ordinal).ShouldBe(["2025-11-23.jsonl", "2025-11-24.jsonl", "2025-11-25.jsonl"]);
    }

    [Fact]
    public async Task Two_hundred_videos_are_asked_for_in_a_call_from_the_first_day_of_the_oldest_of_them()
    {
        for (var i = 0; i < 201; i++) await _figures.AddAsync(i, _figures.Now.AddDays(-20).AddHours(i));

        await _figures.RunAsync();

        var asked = _figures.Server.Journal.For(Purposes.Reports).Select(e => Uri.UnescapeDataString(e.Query)).ToList();
        asked.Count.ShouldBe(2);
        asked[0].ShouldContain("startDate=2025-11-03");
        asked[0].ShouldContain("endDate=2025-11-23");
        asked[1].ShouldContain($"filters=video=={FiguresTrial.VideoId(200)}&");
        (await _figures.FindAsync(200)).Measures!.Lifetime!.EngagedViews.ShouldNotBeNull();
    }

    [Fact]
    public async Task Without_the_scope_there_is_a_gap_and_one_sentence_that_says_what_to_do()
    {
        await using var figures = await FiguresTrial.StartAsync(new() { Consent = Consent.AllowWithoutReports });
        for (var i = 0; i < 3; i++) await figures.AddAsync(i, figures.Now.AddDays(-5).AddHours(i));

        var events = await figures.RunAsync();

        events.OfType<StepWarning>().ShouldHaveSingleItem().Message.ShouldBe(
            "Retention and engaged views are missing, because the sign-in does not allow reports; to have them, run Connect-YouTube (or: dailybatch connect) again and leave all boxes ticked.");
        events.OfType<StepFailed>().ShouldBeEmpty();
        figures.Server.Journal.For(Purposes.Reports).ShouldBeEmpty();
        (await figures.FindAsync(0)).Publication!.PublishedAt.ShouldNotBeNull();
        (await figures.FindAsync(0)).Measures.ShouldBeNull();
    }

    [Fact]
    public async Task The_gap_is_a_warning_once_a_day_and_a_notice_with_the_other_runs()
    {
        await using var figures = await FiguresTrial.StartAsync(new() { Consent = Consent.AllowWithoutReports });
        await figures.AddAsync(0, figures.Now.AddDays(-5));

        var runs = new List<IReadOnlyList<StepEvent>>();
        foreach (var hours in new[] { 0, 1, 1, 24 }) runs.Add(await figures.RunAsync(hours));

        runs.Select(r => r.OfType<StepWarning>().Count()).ShouldBe([1, 0, 0, 1]);
        runs.Select(r => r.OfType<StepNotice>().Count(n => n.Message.Contains("does not allow reports", StringComparison.Ordinal))).ShouldBe([0, 1, 1, 0]);
    }

    [Fact]
    public async Task Who_signs_in_again_has_retention_with_the_next_run()
    {
        await _figures.AddAsync(0, _figures.Now.AddDays(-5));
        var store = _figures.Account.Store;
        var stored = (await store.ReadAsync(default))!;
        await store.SaveAsync(stored with { Scopes = [.. stored.Scopes.Where(s => !s.Contains("analytics", StringComparison.Ordinal))] }, default);
        await _figures.RunAsync();

        await _figures.Account.ConnectAsync();
        await _figures.RunAsync();

        (await _figures.FindAsync(0)).Measures!.Lifetime.ShouldNotBeNull();
    }

    [Fact]
    public async Task A_sign_in_from_before_that_was_not_asked_for_reports_gives_the_same_gap()
    {
        await _figures.AddAsync(0, _figures.Now.AddDays(-5));
        var store = _figures.Account.Store;
        var stored = (await store.ReadAsync(default))!;
        await store.SaveAsync(stored with { Scopes = [.. stored.Scopes.Where(s => !s.Contains("analytics", StringComparison.Ordinal))] }, default);

        var events = await _figures.RunAsync();

        events.OfType<StepWarning>().ShouldHaveSingleItem().Message.ShouldContain("does not allow reports");
        _figures.Server.Journal.For(Purposes.Reports).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_scope_that_was_taken_back_since_is_a_gap_too()
    {
        await _figures.AddAsync(0, _figures.Now.AddDays(-5));
        Fail(YouTubeErrors.NotAllowed());

        (await _figures.RunAsync()).OfType<StepWarning>().ShouldHaveSingleItem().Message.ShouldContain("does not allow reports");
    }

    public static TheoryData<string, string> Refusals => new()
    {
        { "403-quota", "quota is used up" },
        { "500", "500 internalError" },
        { "429", "429 rateLimitExceeded" },
        { "502", "YouTube Analytics tells no retention" },
        { "reset", "could not be reached" },
    };

    [Theory]
    [MemberData(nameof(Refusals))]
    public async Task What_hinders_reports_is_a_warning_and_harms_no_other_figure(string fault, string says)
    {
        await _figures.AddAsync(0, _figures.Now.AddDays(-5));
        await _figures.AddAsync(1, _figures.Now.AddDays(-1));
        _figures.Server.Faults.Add(YouTubeFaults.All[fault], Requests.For(Purposes.Reports));

        var events = await _figures.RunAsync();

        events.OfType<StepWarning>().ShouldHaveSingleItem().Message.ShouldContain(says);
        (await _figures.FindAsync(1)).Measures!.Views24h.ShouldNotBeNull();
        (await _figures.FindAsync(0)).Publication!.PublishedAt.ShouldNotBeNull();
        (await _figures.FindAsync(0)).Measures.ShouldBeNull();
        Directory.Exists(_figures.Reports).ShouldBeFalse();
    }

    [Fact]
    public async Task A_project_without_the_Analytics_API_is_told_so()
    {
        await _figures.AddAsync(0, _figures.Now.AddDays(-5));
        Fail(YouTubeErrors.Error(403, "accessNotConfigured", domain: "usageLimits"));

        (await _figures.RunAsync()).OfType<StepWarning>().ShouldHaveSingleItem().Message.ShouldContain("Switch the YouTube Analytics API on");
    }

    [Fact]
    public async Task What_came_before_a_refusal_is_kept_and_the_rest_is_asked_for_with_the_next_round()
    {
        for (var i = 0; i < 210; i++) await _figures.AddAsync(i, _figures.Now.AddDays(-20).AddHours(i));
        _figures.Server.Faults.Add(YouTubeFaults.All["500"], Requests.For(Purposes.Reports).Number(2));

        await _figures.RunAsync();
        (await _figures.FindAsync(0)).Measures!.Lifetime.ShouldNotBeNull();
        (await _figures.FindAsync(205)).Measures?.Lifetime.ShouldBeNull();
        await _figures.RunAsync(1);

        (await _figures.FindAsync(205)).Measures!.Lifetime.ShouldNotBeNull();
        Uri.UnescapeDataString(_figures.Server.Journal.For(Purposes.Reports)[^1].Query).ShouldNotContain(FiguresTrial.VideoId(0));
    }

    [Fact]
    public async Task A_newer_report_takes_the_place_of_an_older_one_and_both_are_kept_on_file()
    {
        await _figures.AddAsync(0, _figures.Now.AddDays(-5));
        _figures.Server.Reports = (_, _) => new(1000, 620, 41, 71.25);
        await _figures.RunAsync();
        _figures.Server.Reports = (_, _) => new(1100, 660, 40, 69);

        await _figures.RunAsync(24);

        (await _figures.FindAsync(0)).Measures!.Lifetime!.EngagedViews.ShouldBe(660);
        var lines = Directory.GetFiles(_figures.Reports).Order(StringComparer.Ordinal).SelectMany(File.ReadAllLines).ToList();
        lines.Count.ShouldBe(2);
        lines[0].ShouldContain("\"engaged_views\":620");
        lines[1].ShouldContain("\"engaged_views\":660");
    }

    [Fact]
    public async Task Videos_that_are_gone_are_not_asked_for()
    {
        await _figures.AddAsync(0, _figures.Now.AddDays(-5), isThere: false);

        await _figures.RunAsync();
        await _figures.RunAsync(24);

        _figures.Server.Journal.For(Purposes.Reports).Count.ShouldBe(1, "the round in which nobody knew yet that it was gone");
    }

    [Theory]
    [InlineData("ar-SA")]
    [InlineData("fa-IR")]
    [InlineData("th-TH")]
    [InlineData("fi-FI")]
    public async Task Days_and_figures_are_the_same_in_every_culture(string culture)
    {
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        _figures.Server.Reports = (_, _) => new(1000, 620, 41, 71.25);
        await _figures.AddAsync(0, _figures.Now.AddDays(-5));

        await _figures.RunAsync();

        (await _figures.FindAsync(0)).Measures!.Lifetime!.AverageViewPercent.ShouldBe(71.25);
        Uri.UnescapeDataString(_figures.Server.Journal.For(Purposes.Reports)[0].Query).ShouldContain("startDate=2025-11-18");
        File.Exists(Path.Combine(_figures.Reports, "2025-11-23.jsonl")).ShouldBeTrue();
    }

    private void Fail(FakeAnswer answer) => _figures.Server.Faults.Add(YouTubeFaults.Error(answer), Requests.For(Purposes.Reports));
}
