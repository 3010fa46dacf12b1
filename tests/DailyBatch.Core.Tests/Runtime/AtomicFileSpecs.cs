using DailyBatch.Core.Runtime;
using DailyBatch.Core.Tests.Support;

namespace DailyBatch.Core.Tests.Runtime;

public sealed class AtomicFileSpecs : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_text_is_written_as_UTF8_without_a_mark_into_a_folder_that_was_not_there()
    {
        var path = _folder["a/b/file.json"];

        await AtomicFile.WriteTextAsync(path, "é…", default);

        (await File.ReadAllBytesAsync(path)).ShouldBe([0xC3, 0xA9, 0xE2, 0x80, 0xA6]);
    }

    [Fact]
    public async Task A_write_that_fails_half_way_leaves_the_old_content_and_no_other_file()
    {
        var path = _folder["file.json"];
        await AtomicFile.WriteTextAsync(path, "old", default);

        await Should.ThrowAsync<IOException>(() => AtomicFile.WriteAsync(
            path,
            async (stream, token) =>
            {
                await stream.WriteAsync(new byte[100], token);
                throw new IOException("No space left on device");
            },
            default));

        (await File.ReadAllTextAsync(path)).ShouldBe("old");
        Directory.GetFiles(_folder.Path).ShouldHaveSingleItem();
    }

    [Fact]
    public void The_temporary_file_of_a_tool_keeps_the_ending_by_which_the_tool_knows_the_format()
    {
        AtomicFile.TemporaryPathFor(_folder["video.mp4"]).ShouldEndWith(".mp4");
    }
}
