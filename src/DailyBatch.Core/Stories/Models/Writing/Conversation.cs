using DailyBatch.Core.Runtime;
using DailyBatch.Core.Runtime.Providers;
using DailyBatch.Core.Stories.Models.Prompts;

namespace DailyBatch.Core.Stories.Models.Writing;

/// <summary>Asks a model for one story: says what it does and what it spends, and asks again when an answer cannot be read.</summary>
internal sealed class Conversation(IChatModel model, string episodeId, StepWriter says)
{
    /// <summary>How often an unreadable answer is given back, see <see cref="PaidRounds"/>.</summary>
    private const int MostRetries = 2;

    private int _paid;

    /// <summary>The model's name.</summary>
    public string Model => model.Name;

    /// <summary>Counts rounds of mending against a limit.</summary>
    public PaidRounds Rounds(int most) => new(most, () => _paid);

    /// <summary>Says what is done now.</summary>
    public ValueTask SayAsync(string status, CancellationToken token) => says.SayAsync(new StepProgress(episodeId, "Story", status, null), token);

    /// <summary>Asks one question.</summary>
    /// <typeparam name="T">What the answer is read as.</typeparam>
    /// <param name="purpose">What it is for in one word.</param>
    /// <param name="turns">The conversation after the system message.</param>
    /// <param name="schema">The shape of the answer.</param>
    /// <param name="read">Reads it; throws <see cref="UnreadableAnswerException"/>.</param>
    /// <param name="token">Stops waiting.</param>
    /// <exception cref="FaultException"><c>StoryAnswerUnreadable</c>, or what the model's client says.</exception>
    public async Task<(T Value, string Text)> AskAsync<T>(
        string purpose, IReadOnlyList<ChatTurn> turns, ChatSchema schema, Func<string, T> read, CancellationToken token)
    {
        var rounds = Rounds(MostRetries);
        IReadOnlyList<ChatTurn> asked = [ChatTurn.System(PromptLibrary.House.Text), .. turns];
        while (true)
        {
            var answer = await AnswerAsync(new(episodeId, purpose, asked, schema), token).ConfigureAwait(false);
            try
            {
                return (read(answer), answer);
            }
            catch (UnreadableAnswerException e)
            {
                if (!rounds.Next()) throw new FaultException(Unreadable(purpose, e.Message));
                await SayAsync($"asking again for the {purpose}: {e.Message.TrimEnd('.')}", token).ConfigureAwait(false);
                asked = [.. asked, ChatTurn.Assistant(answer), ChatTurn.User(PromptLibrary.Unreadable.Fill(("problem", e.Message)))];
            }
        }
    }

    private async Task<string> AnswerAsync(ChatQuestion question, CancellationToken token)
    {
        try
        {
            var answer = await model.AskAsync(question, token).ConfigureAwait(false);
            await CountAsync(answer.Spent, token).ConfigureAwait(false);
            return answer.Text;
        }
        catch (FaultException e)
        {
            // An answer that was refused or cut off has cost as much as a good one.
            await CountAsync(e.Spent, token).ConfigureAwait(false);
            throw;
        }
    }

    private async Task CountAsync(ProviderUsage? spent, CancellationToken token)
    {
        if (spent is null) return;
        _paid++;
        await says.SayAsync(new StepSpent(spent), token).ConfigureAwait(false);
    }

    private Fault Unreadable(string purpose, string problem) => new(
        "StoryAnswerUnreadable", FaultKind.ProviderFailed,
        $"The answer of {model.Name} for the {purpose} cannot be used: {problem}",
        "Run it again, or name another model in the settings.", episodeId);
}
