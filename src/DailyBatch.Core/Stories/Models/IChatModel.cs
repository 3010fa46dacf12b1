using DailyBatch.Core.Runtime;

namespace DailyBatch.Core.Stories.Models;

/// <summary>A language model that is asked questions and answers in JSON.</summary>
internal interface IChatModel
{
    /// <summary>The model's name, for instance <c>gpt-4.1-mini</c>.</summary>
    string Name { get; }

    /// <summary>Asks. An answer that was received before for the same question of the same episode is given again and costs nothing.</summary>
    /// <exception cref="FaultException">No answer could be had: refused key, no network, too slow, refused content.</exception>
    Task<ChatAnswer> AskAsync(ChatQuestion question, CancellationToken token);

    /// <summary>Forgets the answers that were kept for an episode.</summary>
    Task ForgetAsync(string episodeId, CancellationToken token);
}
