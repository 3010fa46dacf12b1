using DailyBatch.Core.Batches;
using DailyBatch.Core.Runtime;
using DailyBatch.Core.Tests.Support;

namespace DailyBatch.Core.Tests.Batches;

public sealed class RunLogSpecs
{
    [Theory]
    [InlineData("ya29.a0AfH6SMBx-planted_123")]
    [InlineData("1//0gPlanted-abcdef_123456")]
    [InlineData("GOCSPX-planted-0123_abc")]
    public void A_token_that_an_exception_holds_is_not_logged(string token)
    {
        using var folder = new TemporaryFolder();
        var cause = new InvalidOperationException($"Refused with {token} at upload_id={token}");

        using (var log = RunLog.Open(folder.Path, "2025-11-23", TimeProvider.System))
            log.Write(new StepFailed(new Fault("X", FaultKind.Internal, $"It broke: {token}.", "", Exception: cause)));

        var text = File.ReadAllText(folder["2025-11-23.log"]);
        text.ShouldContain("Refused with [redacted]");
        text.ShouldNotContain(token);
    }
}
