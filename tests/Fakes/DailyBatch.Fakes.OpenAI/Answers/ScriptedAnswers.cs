namespace DailyBatch.Fakes.OpenAI.Answers;

/// <summary>
/// Answers that a test has written down. The first rule that matches gives the answer; what no rule matches goes to the fallback.
/// <code>new ScriptedAnswers().On("beats", broken, good).When(r => r.Messages[^1].Text.Contains("hook"), r => …)</code>
/// </summary>
/// <param name="fallback">Answers the rest; without one the rest is a failure of the test, told in the journal and by a 500.</param>
public sealed class ScriptedAnswers(IAnswerSource? fallback = null) : IAnswerSource
{
    private readonly Lock _gate = new();
    private readonly List<(Func<AnswerRequest, bool> Matches, Func<AnswerRequest, ModelAnswer> Answer)> _rules = [];

    /// <summary>The first answer for a purpose, the second, and so on; afterwards the last one again.</summary>
    public ScriptedAnswers On(string purpose, params ModelAnswer[] answers) =>
        When(request => request.Purpose == purpose, request => answers[Math.Min(request.Turn, answers.Length) - 1]);

    /// <summary>Every request, whatever it is for.</summary>
    public ScriptedAnswers Always(ModelAnswer answer) => When(_ => true, _ => answer);

    /// <summary>Any rule.</summary>
    public ScriptedAnswers When(Func<AnswerRequest, bool> matches, Func<AnswerRequest, ModelAnswer> answer)
    {
        lock (_gate) _rules.Add((matches, answer));
        return this;
    }

    /// <inheritdoc/>
    public Task<ModelAnswer> AnswerAsync(AnswerRequest request, CancellationToken cancellationToken)
    {
        Func<AnswerRequest, ModelAnswer>? answer;
        lock (_gate) answer = _rules.Find(rule => rule.Matches(request)).Answer;
        if (answer is not null) return Task.FromResult(answer(request));
        return fallback?.AnswerAsync(request, cancellationToken)
            ?? throw new InvalidOperationException($"No answer is scripted for request {request.Number} (purpose '{request.Purpose}', turn {request.Turn}).");
    }
}
