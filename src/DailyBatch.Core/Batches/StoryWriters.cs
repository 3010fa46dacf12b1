using DailyBatch.Core.Runtime.Providers;
using DailyBatch.Core.Settings;
using DailyBatch.Core.Stories;
using DailyBatch.Core.Stories.Models;
using DailyBatch.Core.Stories.Models.Writing;

namespace DailyBatch.Core.Batches;

/// <summary>The writer that the settings name.</summary>
internal static class StoryWriters
{
    private const string Auto = "auto";
    private const string Grammar = "grammar";
    private static readonly string OwnEndpoint = new StorySettings().Endpoint;

    /// <summary><c>auto</c> is a model where its key is there or an endpoint was set, else the grammar. What is chosen stays: a model that fails is an error, and no other writer takes its place.</summary>
    public static IStoryWriter Create(Workspace workspace, StorySettings settings, Secrets secrets, TimeProvider clock) =>
        UsesModel(settings, secrets) ? Model(workspace, settings, secrets, clock) : new GrammarStoryWriter();

    private static bool UsesModel(StorySettings settings, Secrets secrets) => settings.Provider switch
    {
        Grammar => false,
        Auto => secrets.OpenAi is not null || settings.Endpoint != OwnEndpoint,
        _ => true,
    };

    private static ModelStoryWriter Model(Workspace workspace, StorySettings settings, Secrets secrets, TimeProvider clock)
    {
        var cache = new AnswerCache(workspace.Answers, secrets.Redactor, clock);
        var model = new OpenAiChatModel(settings, secrets, cache, ProviderHttp.Client(), clock, Jitter.OfThisProcess().Next);
        return new(model, settings.Concurrency, settings.Candidates);
    }
}
