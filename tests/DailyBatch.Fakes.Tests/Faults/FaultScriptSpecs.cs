using DailyBatch.Fakes.Faults;
using DailyBatch.Fakes.Tests.Support;

namespace DailyBatch.Fakes.Tests.Faults;

public sealed class FaultScriptSpecs
{
    [Fact]
    public async Task A_fault_is_for_the_nth_request()
    {
        await using var trial = await Trial.StartAsync();
        trial.Faults.At(2, new StatusFault(500));

        (await StatusesAsync(trial, "/a", "/a", "/a")).ShouldBe([200, 500, 200]);
    }

    [Fact]
    public async Task A_fault_is_for_the_nth_request_of_a_purpose()
    {
        await using var trial = await Trial.StartAsync();
        trial.Faults.Add(new StatusFault(500), Requests.For("b").Number(2));

        (await StatusesAsync(trial, "/b", "/a", "/a", "/b", "/b")).ShouldBe([200, 200, 200, 500, 200]);
    }

    [Fact]
    public async Task A_fault_is_for_a_path_and_method()
    {
        await using var trial = await Trial.StartAsync();
        trial.Faults.Add(new StatusFault(500), Requests.To("/a", "get")).Add(new StatusFault(501), Requests.To("/b", "POST"));

        (await StatusesAsync(trial, "/a", "/b")).ShouldBe([200, 501]);
    }

    [Fact]
    public async Task A_fault_is_for_the_first_few_or_from_one_on()
    {
        await using var trial = await Trial.StartAsync();
        trial.Faults.Add(new StatusFault(500), Requests.All.First(2)).Add(new StatusFault(503), Requests.All.From(4));

        (await StatusesAsync(trial, "/a", "/a", "/a", "/a", "/a")).ShouldBe([500, 500, 200, 503, 503]);
    }

    [Fact]
    public async Task The_fault_that_was_added_first_stands_outermost()
    {
        await using var trial = await Trial.StartAsync();
        trial.Faults.Add(new StatusFault(500), Requests.All).Add(new StatusFault(501), Requests.All);

        (await StatusesAsync(trial, "/a")).ShouldBe([500]);
        trial.Journal.Entries[0].Faults.ShouldBe(["status-500", "status-501"]);
    }

    [Fact]
    public async Task A_cleared_script_does_nothing()
    {
        await using var trial = await Trial.WithAsync(new StatusFault(500));

        trial.Faults.Clear();

        (await StatusesAsync(trial, "/a")).ShouldBe([200]);
    }

    [Theory]
    [InlineData("reset@2", "/a", 200)]
    [InlineData("html-page", "/a", 200)]
    public async Task Faults_of_the_command_line_are_known_by_name(string argument, string path, int status)
    {
        await using var trial = await Trial.StartAsync();
        FaultArgument.Add(trial.Faults, argument, NamedFaults.All);

        (await StatusesAsync(trial, path)).ShouldBe([status]);
        if (argument.Contains('@')) await Should.ThrowAsync<HttpRequestException>(() => trial.PostAsync(path));
    }

    [Theory]
    [InlineData("rest", "There is no fault 'rest'. Known: endless,")]
    [InlineData("reset@0", "'0' is not a request's number")]
    public async Task A_fault_that_is_not_known_is_told(string argument, string start)
    {
        await using var trial = await Trial.StartAsync();

        Should.Throw<FormatException>(() => FaultArgument.Add(trial.Faults, argument, NamedFaults.All)).Message.ShouldStartWith(start);
    }

    private static async Task<List<int>> StatusesAsync(Trial trial, params string[] paths)
    {
        var statuses = new List<int>();
        foreach (var path in paths) statuses.Add((int)(await trial.PostAsync(path)).StatusCode);
        return statuses;
    }
}
