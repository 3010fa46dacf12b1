using System.Security.Cryptography;
using DailyBatch.Core.Runtime;
using DailyBatch.Core.Videos.Rendering;

namespace DailyBatch.Core.Tests.Videos.Rendering;

public sealed class WidePipeSpecs
{
    [Fact]
    public async Task A_pipe_into_a_program_is_widened_and_carries_the_same_bytes()
    {
        if (!OperatingSystem.IsLinux()) return;
        var bytes = new byte[3_000_000];
        for (var i = 0; i < bytes.Length; i++) bytes[i] = (byte)(i * 31 >> 3);
        int? room = null;
        var command = new ToolCommand("sha256sum").WithInput((pipe, t) =>
        {
            room = WidePipe.Widen(pipe);
            return pipe.WriteAsync(bytes, t).AsTask();
        });

        var result = await ToolRunner.RunAsync(command, CancellationToken.None);

        room.ShouldBe(1 << 20);
        result.Output.ShouldStartWith(Convert.ToHexStringLower(SHA256.HashData(bytes)));
    }

    [Fact]
    public void What_is_no_pipe_stays_as_it_is() => WidePipe.Widen(Stream.Null).ShouldBeNull();
}
