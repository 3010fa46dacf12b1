namespace DailyBatch.Core.Publishing.YouTube.Uploading;

/// <summary>A session that was only asked wants bytes: it is not complete.</summary>
internal sealed class BytesWantedException() : Exception("The session is not complete.");
