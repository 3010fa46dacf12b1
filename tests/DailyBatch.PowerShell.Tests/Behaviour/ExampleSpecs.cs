using DailyBatch.HelpBuilder;
using DailyBatch.PowerShell.Tests.Support;

namespace DailyBatch.PowerShell.Tests.Behaviour;

public sealed class ExampleSpecs : IDisposable
{
    private static readonly IReadOnlyList<CmdletPage> Pages = HelpFiles.Pages(Repository.In("docs"));
    private readonly ChannelShell _channel = new();

    public static TheoryData<string, string> Examples =>
        [.. Pages.SelectMany(page => page.Examples.Select(example => (page.Name, example.Code)))];

    public ExampleSpecs()
    {
        Directory.CreateDirectory(_channel["posts"]);
        File.WriteAllText(_channel["posts/deposit.txt"], RawStories.Deposit);
    }

    public void Dispose() => _channel.Dispose();

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_example_of_the_help_runs(string page, string code)
    {
        _channel.Run("New-EpisodeStory 'A will that nobody had read'").ThrowIfFailed();

        var result = _channel.Run(Cheap(code));

        result.TerminatingError?.ToString().ShouldBeNull(page);
        result.Errors.ShouldBeEmpty(page);
    }

    /// <summary>The example for a date that is to come, and with the rendering only named: the pipeline of the README renders in earnest.</summary>
    private static string Cheap(string code)
    {
        var line = code.Replace("2025-11-23", ChannelShell.Soon).Replace("New-EpisodeVideo", "New-EpisodeVideo -WhatIf").Replace("-WhatIf -WhatIf", "-WhatIf");
        var (command, rest) = line.Split(' ', 2) is [var first, var more] ? (first, " " + more) : (line, "");
        if (command is "Get-BatchPlan" or "Invoke-DailyBatch" && !rest.Contains("-Date")) rest = $" -Date {ChannelShell.Soon}{rest}";
        // Nobody is there to be asked.
        if (command is "Connect-YouTube" or "Disconnect-YouTube" && !rest.Contains("-WhatIf")) rest += " -WhatIf";
        if (command is "Invoke-DailyBatch" && !rest.Contains("-DryRun") && !rest.Contains("-WhatIf")) rest += " -WhatIf";
        return command + rest;
    }
}
