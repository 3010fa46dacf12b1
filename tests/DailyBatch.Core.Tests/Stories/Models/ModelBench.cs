using DailyBatch.Core.Episodes;
using DailyBatch.Core.Runtime;
using DailyBatch.Core.Stories;
using DailyBatch.Core.Stories.Models;
using DailyBatch.Core.Stories.Models.Writing;
using DailyBatch.Core.Stories.Models.Writing.Drafts;
using DailyBatch.Fakes.Stories;

namespace DailyBatch.Core.Tests.Stories.Models;

/// <summary>A model writer whose model answers well, until a test says otherwise.</summary>
internal sealed class ModelBench
{
    private readonly Dictionary<(string Purpose, int Number), Func<ChatQuestion, string>> _script = [];

    public ModelBench(StoryRequest? request = null, int candidates = 5)
    {
        Request = request ?? Requests.Of();
        Good = new GrammarStoryWriter().Write(Request with { Told = new Core.Stories.Memory.StoryMemory(), Source = null });
        Draft = ModelAnswers.Draft(Good);
        Model = new ScriptedModel(Answer);
        Writer = new ModelStoryWriter(Model, 3, candidates);
    }

    public StoryRequest Request { get; }

    /// <summary>A story that keeps all rules.</summary>
    public Story Good { get; }

    /// <summary>The same as the model would answer it.</summary>
    public DraftStory Draft { get; }

    public ScriptedModel Model { get; }

    public ModelStoryWriter Writer { get; }

    /// <summary>What the n-th question of a purpose is answered.</summary>
    public ModelBench Answers(string purpose, int number, Func<ChatQuestion, string> answer)
    {
        _script[(purpose, number)] = answer;
        return this;
    }

    public ModelBench Answers(string purpose, int number, string answer) => Answers(purpose, number, _ => answer);

    public ModelBench Writes(DraftStory draft, int number = 1) => Answers("story", number, DraftJson.Of(draft));

    public async Task<Story> StoryAsync() => await Writer.StoryAsync(Request);

    public async Task<Fault> FaultAsync() => (await Should.ThrowAsync<FaultException>(StoryAsync)).Fault;

    public async Task<IReadOnlyList<StepEvent>> EventsAsync() => await Writer.WriteAsync(Request, CancellationToken.None).ToListAsync();

    private string Answer(ChatQuestion question, int number)
    {
        if (_script.TryGetValue((question.Purpose, number), out var scripted) || _script.TryGetValue((question.Purpose, 0), out scripted)) return scripted(question);
        return question.Purpose switch
        {
            "candidates" => ModelAnswers.Ideas(),
            "scores" => ModelAnswers.Scores(5, 3, 2),
            "story" => DraftJson.Of(Draft),
            _ => DraftJson.Of(new DraftPatch(Draft.Beats, Draft.Characters, Draft.Scenes, Draft.Texts)),
        };
    }
}
