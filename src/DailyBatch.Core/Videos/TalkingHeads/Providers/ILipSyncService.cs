using DailyBatch.Core.Runtime;
using DailyBatch.Core.Runtime.Providers;

namespace DailyBatch.Core.Videos.TalkingHeads.Providers;

/// <summary>A provider that makes a clip of a portrait and a sound. It works for a while, and is asked again and again whether it has finished.</summary>
internal interface ILipSyncService
{
    /// <summary>Its name in settings, metadata and messages.</summary>
    string Name { get; }

    /// <summary>What is paid for, as costs name it.</summary>
    string Model { get; }

    /// <summary>The way to it.</summary>
    LipSyncApi Api { get; }

    /// <summary>Uploads what is needed and begins; gives the provider's number of the clip.</summary>
    /// <exception cref="FaultException">It was refused or failed.</exception>
    Task<string> BeginAsync(LipSyncOrder order, Deadline deadline, CancellationToken token);

    /// <summary>Where the finished clip lies; null while it is worked on.</summary>
    /// <exception cref="FaultException">There will be none.</exception>
    Task<Uri?> FindAsync(string job, Deadline deadline, CancellationToken token);
}
