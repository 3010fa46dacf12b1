using System.Security.Cryptography;
using DailyBatch.Core.Runtime;
using DailyBatch.Core.Videos.Frames;
using DailyBatch.Core.Videos.Rendering;

namespace DailyBatch.Core.Tests.Videos.Rendering;

public sealed class SplicedPipeSpecs
{
    // A frame of a draft is smaller than the pipe, one of a video larger.
    [Theory]
    [InlineData(540, 960, 12)]
    [InlineData(1080, 1920, 8)]
    public async Task A_slow_reader_gets_every_frame_although_their_memory_is_used_again_at_once(int width, int height, int count)
    {
        var free = new FrameBuffers(new FrameSize(width, height));
        using var expected = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        IFrameOutput? output = null;
        var taken = new HashSet<FrameBuffer>();
        var command = new ToolCommand("sh").WithArguments("-c", "sleep 0.3; (dd bs=100000 count=3 iflag=fullblock status=none; sleep 0.3; cat) | sha256sum").WithInput((pipe, token) => Task.Run(
            () =>
            {
                output = SplicedPipe.Or(pipe);
                var random = new SeededRandom(5);
                for (var i = 0; i < count; i++)
                {
                    var frame = free.Take(1)[0];
                    taken.Add(frame);
                    frame.WithMargin.Fill((byte)random.Below(256));
                    for (var n = 0; n < 5000; n++) frame.WithMargin[random.Below(frame.Memory.Length)] = (byte)n;
                    expected.AppendData(frame.Memory.Span);
                    output.Write(frame, free);
                    Spoil(free);
                }
            },
            token));

        var result = await ToolRunner.RunAsync(command, TestContext.Current.CancellationToken);

        result.Output.ShouldStartWith(Convert.ToHexStringLower(expected.GetHashAndReset()));
        taken.Count.ShouldBeLessThan(count);
        output.ShouldBeOfType(OperatingSystem.IsLinux() ? typeof(SplicedPipe) : typeof(StreamOutput));
    }

    [Fact]
    public async Task A_reader_that_has_ended_is_told_by_its_own_last_words()
    {
        var command = new ToolCommand("sh").WithArguments("-c", "head -c 1000 > /dev/null; echo 'no more' >&2; exit 3").WithInput((pipe, token) => Task.Run(
            () =>
            {
                var (output, free) = (SplicedPipe.Or(pipe), new FrameBuffers(FrameSize.Portrait));
                for (var i = 0; i < 5; i++) output.Write(free.Take(1)[0], free);
            },
            token));

        var result = await ToolRunner.TryRunAsync(command, TestContext.Current.CancellationToken);

        result.ExitCode.ShouldBe(3);
        result.ErrorTail.ShouldContain("no more");
    }

    [Fact]
    public void What_is_no_pipe_gets_copies()
    {
        using var stream = new MemoryStream();
        var free = new FrameBuffers(new FrameSize(16, 16));
        var frame = free.Take(1)[0];
        frame.WithMargin.Fill(9);
        SplicedPipe.Or(stream).Write(frame, free);
        free.Take(1)[0].ShouldBeSameAs(frame);
        stream.ToArray().ShouldBe(frame.Memory.ToArray());
    }

    /// <summary>Writes on the memory that came back, as the next frame would.</summary>
    private static void Spoil(FrameBuffers free)
    {
        foreach (var frame in free.Take(1))
        {
            frame.WithMargin.Fill(0xEE);
            free.Return(frame);
        }
    }
}
