namespace DailyBatch.Core.Stories.Models.Writing;

/// <summary>An answer is JSON and still nothing that can be used. The message says what is wrong, in words for the model.</summary>
internal sealed class UnreadableAnswerException(string problem) : Exception(problem);
