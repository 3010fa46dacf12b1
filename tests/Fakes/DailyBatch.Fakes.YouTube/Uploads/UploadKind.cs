namespace DailyBatch.Fakes.YouTube.Uploads;

/// <summary>What is uploaded.</summary>
internal enum UploadKind
{
    Video,
    Thumbnail,
    Captions,
}
