namespace DailyBatch.Core.Publishing.YouTube.Errors;

/// <summary>YouTube takes pieces and says each time that it has none of them. Google's library would go on for ever.</summary>
internal sealed class NoProgressException() : Exception("The upload does not come forward.");
