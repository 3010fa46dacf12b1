using DailyBatch.Fakes.Hosting;

namespace DailyBatch.Fakes.YouTube.Errors;

/// <summary>Ends a call with a refusal.</summary>
internal sealed class RefusedException(FakeAnswer answer) : Exception($"Refused with {answer.Status}.")
{
    public FakeAnswer Answer { get; } = answer;
}
