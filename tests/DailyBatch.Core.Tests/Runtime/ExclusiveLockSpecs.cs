using DailyBatch.Core.Runtime;
using DailyBatch.Core.Tests.Support;

namespace DailyBatch.Core.Tests.Runtime;

public sealed class ExclusiveLockSpecs : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_second_holder_is_told_that_another_run_is_at_work()
    {
        using var first = await ExclusiveLock.TakeAsync(_folder["lock"], TimeSpan.Zero, default);

        var e = await Should.ThrowAsync<FaultException>(() => ExclusiveLock.TakeAsync(_folder["lock"], TimeSpan.FromMilliseconds(200), default));

        e.Fault.Id.ShouldBe("WorkspaceBusy");
    }

    [Fact]
    public async Task Whoever_waits_gets_it_when_it_is_free()
    {
        var first = await ExclusiveLock.TakeAsync(_folder["lock"], TimeSpan.Zero, default);
        var second = ExclusiveLock.TakeAsync(_folder["lock"], TimeSpan.FromSeconds(30), default);
        second.IsCompleted.ShouldBeFalse();

        first.Dispose();

        using var held = await second;
        held.ShouldNotBeNull();
    }

    [Fact]
    public async Task A_folder_that_cannot_be_made_is_a_fault_that_names_the_path()
    {
        await File.WriteAllTextAsync(_folder["storage"], "a file where a folder should be");

        var e = await Should.ThrowAsync<FaultException>(() => ExclusiveLock.TakeAsync(_folder["storage/lock"], TimeSpan.Zero, default));

        e.Fault.Id.ShouldBe("StorageFailed");
        e.Fault.Message.ShouldContain(_folder["storage/lock"]);
    }
}
