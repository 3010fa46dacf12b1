using DailyBatch.Core.Pictures;
using DailyBatch.Core.Runtime;

namespace DailyBatch.Core.Videos.TalkingHeads;

/// <summary>Makes faces speak: by the mouths that are drawn with them, or by a clip of a provider.</summary>
internal interface ITalkingHeads
{
    /// <summary>Its name in settings, metadata and messages.</summary>
    string Name { get; }

    /// <summary>The face as it is to be shown while it speaks.</summary>
    /// <exception cref="FaultException">It could not be made.</exception>
    Task<ScenePicture> AnimateAsync(TalkingHeadOrder order, CancellationToken token);

    /// <summary>Looks whether it can be used, at no cost.</summary>
    /// <exception cref="FaultException">It cannot; the fault says what to do.</exception>
    void Check();
}
