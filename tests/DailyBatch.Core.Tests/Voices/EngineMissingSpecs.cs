using DailyBatch.Core.Runtime;
using DailyBatch.Core.Settings;
using DailyBatch.Core.Tests.Support;
using DailyBatch.Core.Voices;

namespace DailyBatch.Core.Tests.Voices;

public sealed class EngineMissingSpecs
{
    [Fact]
    public async Task A_missing_library_is_named_with_what_to_do()
    {
        using var folder = new TemporaryFolder();
        var engine = new FliteSpeechEngine(new VoiceSettings(), folder["cache"], "", libraryFolder: folder["nowhere"]);
        var fault = (await Should.ThrowAsync<FaultException>(() => engine.SpeakAsync(new("narrator", "Hello.", null), new Voice("rms"), default))).Fault;
        fault.Id.ShouldBe("VoiceEngineMissing");
        fault.Kind.ShouldBe(FaultKind.ToolMissing);
        fault.Message.ShouldContain("flite");
        fault.Remedy.ShouldContain("libflite1");
    }

    [Fact]
    public async Task A_voice_that_is_not_installed_is_named()
    {
        using var bench = new SpeechBench();
        var fault = (await Should.ThrowAsync<FaultException>(() => bench.SpeakAsync("Hello.", new Voice("nobody")))).Fault;
        fault.Id.ShouldBe("VoiceEngineMissing");
        fault.Message.ShouldContain("nobody");
    }

    [Fact]
    public async Task The_engine_is_not_needed_for_what_the_cache_holds()
    {
        using var bench = new SpeechBench();
        var spoken = await bench.SpeakAsync("Hello.");
        var deaf = new FliteSpeechEngine(new VoiceSettings(), bench.CacheFolder, "", libraryFolder: "/nowhere");
        (await deaf.SpeakAsync(new("narrator", "Hello.", null), new Voice("rms"), default)).Path.ShouldBe(spoken.Path);
    }
}
