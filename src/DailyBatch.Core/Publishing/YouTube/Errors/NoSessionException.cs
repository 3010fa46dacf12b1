namespace DailyBatch.Core.Publishing.YouTube.Errors;

/// <summary>A session was asked for, and the answer names none: something else than YouTube may have answered.</summary>
internal sealed class NoSessionException() : Exception("The answer names no upload session.");
