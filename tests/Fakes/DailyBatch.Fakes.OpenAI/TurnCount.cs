namespace DailyBatch.Fakes.OpenAI;

/// <summary>Counts the answers to each purpose.</summary>
internal sealed class TurnCount
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, int> _turns = [];

    /// <summary>1 at the first call for a purpose.</summary>
    public int Next(string? purpose)
    {
        lock (_gate) return _turns[purpose ?? ""] = _turns.GetValueOrDefault(purpose ?? "") + 1;
    }
}
