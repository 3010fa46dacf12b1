namespace DailyBatch.Core.Videos.TalkingHeads.Providers;

/// <summary>What a clip is made of.</summary>
/// <param name="Portrait">A JPEG of 1080x1920.</param>
/// <param name="Speech">An MP3.</param>
/// <param name="Length">How long it speaks.</param>
internal sealed record LipSyncOrder(byte[] Portrait, byte[] Speech, TimeSpan Length);
