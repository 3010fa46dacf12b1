using DailyBatch.Core.Runtime;
using DailyBatch.Core.Tests.Support;
using DailyBatch.Core.Videos.Sound;
using DailyBatch.Core.Videos.Sound.Music;

namespace DailyBatch.Core.Tests.Sound;

[Collection(SoundBench.Name)]
public sealed class MusicFolderSpecs(SoundBench bench) : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("rage", "Rage 1.mp3")]
    [InlineData("shock", "shock/slow.mp3")]
    public void A_file_or_folder_that_names_the_emotion_is_taken(string emotion, string expected) =>
        Enumerable.Range(0, 20).Select(seed => Choose(emotion, (ulong)seed)).Distinct().ShouldBe([expected]);

    [Fact]
    public void Where_none_names_it_the_seed_chooses_among_all()
    {
        Enumerable.Range(0, 60).Select(seed => Choose("disgust", (ulong)seed)).Distinct().Count().ShouldBe(3);
        Choose("disgust", 5).ShouldBe(Choose("disgust", 5));
    }

    [Fact]
    public async Task A_short_piece_is_looped_without_a_gap_and_the_mix_is_as_loud_as_ever()
    {
        await MakeAsync("rage.mp3");
        var request = await bench.RequestAsync();

        var path = Path.Combine(_folder.Path, "mix.wav");
        await new SoundMixer(new MusicFolder(_folder.Path, "ffmpeg")).MixAsync(request, path, TestContext.Current.CancellationToken);

        (await Silences.InAsync(path)).ShouldBeEmpty();
        var measured = await FfmpegLoudness.AfterAacAsync(path);
        measured.Integrated.ShouldBe(-14, 0.5);
        measured.TruePeak.ShouldBeLessThanOrEqualTo(-1);
    }

    [Fact]
    public async Task A_missing_or_empty_folder_and_a_broken_file_are_named()
    {
        (await FaultOfAsync(_folder["nowhere"])).Id.ShouldBe("MusicFolderMissing");
        (await FaultOfAsync(Directory.CreateDirectory(_folder["empty"]).FullName)).Id.ShouldBe("MusicFolderEmpty");
        Directory.CreateDirectory(_folder["broken"]);
        await File.WriteAllTextAsync(_folder["broken/it's.mp3"], "no music", TestContext.Current.CancellationToken);
        var fault = await FaultOfAsync(_folder["broken"]);
        fault.Id.ShouldBe("MusicUnreadable");
        fault.Message.ShouldContain("it's.mp3");
    }

    private string Choose(string emotion, ulong seed)
    {
        var files = new[] { "Rage 1.mp3", "calm.mp3", "shock/slow.mp3" }.Select(f => Path.Combine(_folder.Path, f)).ToList();
        return Path.GetRelativePath(_folder.Path, new MusicFolder(_folder.Path, "ffmpeg").Choose(files, emotion, seed));
    }

    private async Task<Fault> FaultOfAsync(string folder) => (await Should.ThrowAsync<FaultException>(
        () => new MusicFolder(folder, "ffmpeg").ReadAsync("rage", 1, TimeSpan.FromSeconds(9), TestContext.Current.CancellationToken))).Fault;

    /// <summary>Five seconds of a quiet chord.</summary>
    private Task MakeAsync(string name) => ToolRunner.RunAsync(
        new ToolCommand("ffmpeg").WithArguments(
            "-v", "error", "-f", "lavfi", "-i", "aevalsrc='0.05*sin(2*PI*220*t)+0.05*sin(2*PI*277*t)':d=5:s=44100", _folder[name]),
        TestContext.Current.CancellationToken);
}
