using DailyBatch.Core.Runtime;
using DailyBatch.Fakes.Faults;
using DailyBatch.Fakes.LipSync;
using ServerFault = DailyBatch.Fakes.Faults.Fault;
using ServerRequests = DailyBatch.Fakes.Faults.Requests;

namespace DailyBatch.Core.Tests.Videos.TalkingHeads;

public sealed class LipSyncFaultSpecs
{
    public static TheoryData<string, string, ServerFault, string> Cases => new()
    {
        { "d-id", LipSyncPurposes.Begin, LipSyncFaults.DIdCreditsUsedUp, "ProviderCreditsUsedUp" },
        { "d-id", LipSyncPurposes.Begin, LipSyncFaults.DIdNoFace, "ProviderRequestRefused" },
        { "d-id", LipSyncPurposes.Image, LipSyncFaults.DIdModerated, "ProviderContentRefused" },
        { "d-id", LipSyncPurposes.Look, LipSyncFaults.DIdFailed, "ProviderJobFailed" },
        { "d-id", LipSyncPurposes.Look, LipSyncFaults.DIdNeverDone, "ProviderTooSlow" },
        { "heygen", LipSyncPurposes.Look, LipSyncFaults.HeyGenCreditsUsedUp, "ProviderCreditsUsedUp" },
        { "heygen", LipSyncPurposes.Look, LipSyncFaults.HeyGenNeverDone, "ProviderTooSlow" },
    };

    public static TheoryData<string, string, ServerFault, string> OfBoth
    {
        get
        {
            var cases = new TheoryData<string, string, ServerFault, string>();
            foreach (var provider in new[] { "d-id", "heygen" })
            {
                cases.Add(provider, LipSyncPurposes.Image, new HtmlPage(), "ProviderAnswerNotUnderstood");
                cases.Add(provider, LipSyncPurposes.Clip, new HtmlPage(), "ProviderAnswerNotUnderstood");
                cases.Add(provider, LipSyncPurposes.Clip, new CutOffContent(), "ClipRejected");
                cases.Add(provider, LipSyncPurposes.Clip, new HugeAnswer(300L << 20, TellsLength: true, "video/mp4"), "ProviderAnswerTooLarge");
                cases.Add(provider, LipSyncPurposes.Clip, new HugeAnswer(300L << 20, TellsLength: false, "video/mp4"), "ProviderAnswerTooLarge");
            }

            return cases;
        }
    }

    [Theory, MemberData(nameof(Cases)), MemberData(nameof(OfBoth))]
    public async Task What_goes_wrong_has_a_name_and_leaves_no_clip(string provider, string purpose, ServerFault fault, string id)
    {
        await using var bench = await HeadBench.StartAsync(provider);
        bench.Server.Faults.Add(fault, ServerRequests.For(purpose));

        var said = await bench.FaultAsync();

        said.Id.ShouldBe(id);
        said.Message.ShouldContain(provider);
        said.ToString().ShouldNotContain("planted-signature");
        var clips = bench.Folder["cache/clips"];
        if (Directory.Exists(clips)) Directory.GetFiles(clips, "*.mp4").ShouldBeEmpty();
    }

    [Theory]
    [InlineData("d-id", "D_ID_API_KEY")]
    [InlineData("heygen", "HEYGEN_API_KEY")]
    public async Task A_wrong_key_names_its_variable(string provider, string variable)
    {
        await using var bench = await HeadBench.StartAsync(provider);
        bench.Key = "planted:0123456789";

        var fault = await bench.FaultAsync();

        fault.Id.ShouldBe("ProviderKeyRefused");
        fault.Remedy.ShouldContain(variable);
        fault.ToString().ShouldNotContain("0123456789");
    }

    [Theory]
    [InlineData("d-id", "D_ID_API_KEY")]
    [InlineData("heygen", "HEYGEN_API_KEY")]
    public async Task A_missing_key_is_said_before_anything_is_sent(string provider, string variable)
    {
        await using var bench = await HeadBench.StartAsync(provider);
        (bench.Settings.Endpoint, bench.Key) = (null, "");

        var fault = Should.Throw<FaultException>(bench.Heads().Check).Fault;

        fault.Id.ShouldBe("ProviderKeyMissing");
        fault.Remedy.ShouldContain(variable);
    }

    [Fact]
    public async Task A_clip_that_is_never_done_is_kept_in_mind()
    {
        await using var bench = await HeadBench.StartAsync("d-id");
        bench.Server.Faults.Add(LipSyncFaults.DIdNeverDone, ServerRequests.For(LipSyncPurposes.Look));

        (await bench.FaultAsync()).Kind.ShouldBe(FaultKind.Timeout);

        Directory.GetFiles(bench.Folder["cache/clips"], "*.job").ShouldHaveSingleItem();
    }
}
