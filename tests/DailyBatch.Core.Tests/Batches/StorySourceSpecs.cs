using System.Text;
using DailyBatch.Core.Batches;
using DailyBatch.Core.Runtime;
using DailyBatch.Core.Tests.Support;

namespace DailyBatch.Core.Tests.Batches;

public sealed class StorySourceSpecs : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_file_is_read_as_its_words()
    {
        var path = Write("\uFEFF  My landlord kept it.\r\nAll of it.\r\n\r\n");
        (await StorySource.ReadAsync(path, default)).ShouldBe("My landlord kept it.\nAll of it.");
    }

    [Fact]
    public async Task A_file_that_is_not_there_is_named()
    {
        var fault = await FaultOf(_folder["no such.txt"]);
        fault.Id.ShouldBe("StoryFileNotFound");
        fault.Message.ShouldContain("no such.txt");
    }

    [Theory]
    [InlineData("", "StorySourceEmpty")]
    [InlineData(" \n--- 12 ---\n", "StorySourceEmpty")]
    public async Task A_file_without_words_is_refused(string text, string id) => (await FaultOf(Write(text))).Id.ShouldBe(id);

    [Fact]
    public async Task A_file_that_is_no_text_is_refused()
    {
        var path = _folder["picture.jpg"];
        await File.WriteAllBytesAsync(path, [0xFF, 0xD8, 0xFF, 0xE0, 0x10, 0x4A]);
        (await FaultOf(path)).Id.ShouldBe("StoryFileUnreadable");
    }

    [Fact]
    public async Task A_file_that_is_too_long_is_refused_before_it_is_read() =>
        (await FaultOf(Write(new string('a', StorySource.MostBytes + 1)))).Id.ShouldBe("StorySourceTooLong");

    [Fact]
    public void A_text_is_measured_in_bytes()
    {
        var text = new string('é', StorySource.MostBytes / 2 + 1);
        Should.Throw<FaultException>(() => StorySource.Checked(text, "StoryText")).Fault.Id.ShouldBe("StorySourceTooLong");
    }

    private string Write(string text)
    {
        File.WriteAllText(_folder["it's a story.txt"], text, new UTF8Encoding(false));
        return _folder["it's a story.txt"];
    }

    private static async Task<Fault> FaultOf(string path) => (await Should.ThrowAsync<FaultException>(() => StorySource.ReadAsync(path, default))).Fault;
}
