using System.Diagnostics;
using DailyBatch.Core.Runtime;
using DailyBatch.Core.Tests.Support;

namespace DailyBatch.Core.Tests.Runtime;

public sealed class ToolRunnerSpecs : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Input_larger_than_a_pipe_comes_back_whole()
    {
        var sent = new byte[5_000_000];
        Random.Shared.NextBytes(sent);
        var received = new MemoryStream();

        await ToolRunner.RunAsync(
            new ToolCommand("cat")
                .WithInput((stream, token) => stream.WriteAsync(sent, token).AsTask())
                .WithOutput((stream, token) => stream.CopyToAsync(received, token)),
            default);

        received.ToArray().ShouldBe(sent);
    }

    [Fact]
    public async Task An_argument_with_spaces_quotes_and_apostrophes_arrives_as_it_is()
    {
        const string argument = "a b's \"c\" $d \\e";

        var result = await ToolRunner.RunAsync(new ToolCommand("printf").WithArguments("%s", argument), default);

        result.Output.ShouldBe(argument);
    }

    [Fact]
    public async Task A_missing_program_is_named()
    {
        var e = await Should.ThrowAsync<FaultException>(() => ToolRunner.RunAsync(new ToolCommand("no-such-program"), default));

        e.Fault.Id.ShouldBe("ToolMissing");
        e.Fault.Message.ShouldContain("no-such-program");
    }

    [Fact]
    public async Task A_failing_program_is_quoted_with_its_last_words()
    {
        var command = new ToolCommand("sh").WithArguments("-c", "echo first >&2; echo 'no such filter' >&2; exit 3");

        var e = await Should.ThrowAsync<FaultException>(() => ToolRunner.RunAsync(command, default));

        e.Fault.Id.ShouldBe("ToolFailed");
        e.Fault.Message.ShouldBe("sh ended with exit code 3: no such filter.");
    }

    [Fact]
    public async Task A_program_that_finds_the_disk_full_is_a_full_disk_and_not_a_broken_program()
    {
        var command = new ToolCommand("sh").WithArguments("-c", "echo 'Error saving a.png: No space left on device' >&2; exit 1").WithWorkingDirectory(_folder.Path);

        var e = await Should.ThrowAsync<FaultException>(() => ToolRunner.RunAsync(command, default));

        e.Fault.Id.ShouldBe("DiskFull");
        e.Fault.Message.ShouldContain(_folder.Path);
    }

    [Fact]
    public async Task A_program_that_closes_its_input_early_is_reported_by_its_own_words()
    {
        var command = new ToolCommand("sh").WithArguments("-c", "exec 0<&-; echo 'cannot open' >&2; exit 4")
            .WithInput((stream, token) => stream.WriteAsync(new byte[1_000_000], token).AsTask());

        var e = await Should.ThrowAsync<FaultException>(() => ToolRunner.RunAsync(command, default));

        e.Fault.Message.ShouldContain("cannot open");
    }

    [Fact]
    public async Task Cancelling_ends_the_program_and_its_children()
    {
        using var cancel = new CancellationTokenSource();
        var pidFile = _folder["pid"];
        var run = ToolRunner.RunAsync(new ToolCommand("sh").WithArguments("-c", "sleep 600 & echo $! > \"$1\"; wait", "sh", pidFile), cancel.Token);
        while (!File.Exists(pidFile) || new FileInfo(pidFile).Length == 0) await Task.Delay(20);

        await cancel.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(() => run);

        // The signal has been sent to the child; the system may take a moment to end it.
        var child = int.Parse(await File.ReadAllTextAsync(pidFile));
        for (var i = 0; i < 100 && IsRunning(child); i++) await Task.Delay(20);
        IsRunning(child).ShouldBeFalse();
    }

    [Fact]
    public async Task A_writer_that_fails_ends_the_program_and_is_what_is_thrown()
    {
        var command = new ToolCommand("sh").WithArguments("-c", "cat >/dev/null; sleep 600")
            .WithInput((_, _) => throw new InvalidOperationException("no frame"));

        var e = await Should.ThrowAsync<InvalidOperationException>(() => ToolRunner.RunAsync(command, default));

        e.Message.ShouldBe("no frame");
    }

    // A child of a program that was ended stays in the table until its new parent has asked for it: such a one runs no more.
    private static bool IsRunning(int id)
    {
        try
        {
            using var process = Process.GetProcessById(id);
            return !File.ReadAllText($"/proc/{id}/stat").Contains(") Z ");
        }
        catch (Exception e) when (e is ArgumentException or IOException)
        {
            return false;
        }
    }
}
