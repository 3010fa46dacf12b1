using DailyBatch.Core.Episodes.Storage;

namespace DailyBatch.Core.Stories.Memory;

/// <summary>A story's print as it is kept.</summary>
/// <param name="Stamp">The episode as it was when the print was made.</param>
/// <param name="Print">The print; null when it had no story.</param>
internal sealed record KeptPrint(EpisodeStamp Stamp, StoryPrint? Print);
