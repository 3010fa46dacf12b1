using DailyBatch.Core.Runtime.Providers;
using DailyBatch.Core.Stories.Models;

namespace DailyBatch.Core.Tests.Stories.Models;

/// <summary>
/// A model that answers by a script, and keeps the contract of the real one: the same question of the same episode is answered
/// from memory and costs nothing.
/// </summary>
internal sealed class ScriptedModel(Func<ChatQuestion, int, string> answer) : IChatModel
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, string> _kept = [];
    private readonly List<ChatQuestion> _asked = [];
    private readonly List<string> _forgotten = [];

    public string Name => "scripted-1";

    /// <summary>Every question that was paid for, in order.</summary>
    public IReadOnlyList<ChatQuestion> Asked
    {
        get { lock (_gate) return [.. _asked]; }
    }

    public IReadOnlyList<string> Forgotten => _forgotten;

    /// <summary>The purposes of the questions, in order.</summary>
    public IEnumerable<string> Purposes => Asked.Select(q => q.Purpose);

    /// <summary>The text of the n-th question of a purpose, as the user said it.</summary>
    public string Question(string purpose, int number = 1) => Asked.Where(q => q.Purpose == purpose).ElementAt(number - 1).Turns[^1].Text;

    public Task<ChatAnswer> AskAsync(ChatQuestion question, CancellationToken token)
    {
        token.ThrowIfCancellationRequested();
        var key = $"{question.EpisodeId}\n{question.Purpose}\n{string.Join('\n', question.Turns)}";
        lock (_gate)
        {
            if (_kept.TryGetValue(key, out var kept)) return Task.FromResult(new ChatAnswer(kept, null));
            _asked.Add(question);
            _kept[key] = answer(question, _asked.Count(q => q.Purpose == question.Purpose));
            return Task.FromResult(new ChatAnswer(_kept[key], new ProviderUsage("test", Name, 1, 100, 50, 0.001m)));
        }
    }

    public Task ForgetAsync(string episodeId, CancellationToken token)
    {
        _forgotten.Add(episodeId);
        return Task.CompletedTask;
    }
}
