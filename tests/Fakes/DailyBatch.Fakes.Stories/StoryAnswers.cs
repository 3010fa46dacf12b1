using System.Text.Json;
using System.Text.RegularExpressions;
using DailyBatch.Core.Runtime;
using DailyBatch.Core.Stories.Models.Writing.Drafts;
using DailyBatch.Fakes.OpenAI.Answers;

namespace DailyBatch.Fakes.Stories;

/// <summary>A model that can write: it knows the product's questions by their words and answers with the grammar's stories.</summary>
/// <param name="seed">Another seed gives other stories.</param>
public sealed partial class StoryAnswers(ulong seed = 0) : IAnswerSource
{
    private const int Tries = 40;

    /// <summary>The rule that drafts break; null for none. One of the validator's names.</summary>
    public string? Breaks { get; init; }

    /// <summary>How many drafts of a story break it, the first one counted.</summary>
    public int Rounds { get; init; } = 1;

    /// <inheritdoc/>
    public Task<ModelAnswer> AnswerAsync(AnswerRequest request, CancellationToken cancellationToken)
    {
        var asked = request.Messages.Where(m => m.Role == "user").Select(m => m.Text).ToArray();
        var question = asked.FirstOrDefault() ?? "";
        return Task.FromResult(ModelAnswer.Of(
            question.StartsWith("Think of ", StringComparison.Ordinal) ? Ideas(question)
            : question.StartsWith("You are now the editor", StringComparison.Ordinal) ? Scores(question)
            : question.StartsWith("This story is nearly finished", StringComparison.Ordinal) ? Repair(question)
            : Story(question)));
    }

    /// <summary>Five ideas of as many premises; where a story came from stands in its fact, so that the story of the idea can be told.</summary>
    private string Ideas(string question)
    {
        var wish = Wish.Of(question, seed);
        var stories = Enumerable.Range(0, Tries)
            .Select(i => wish with { Seed = wish.Seed ^ SeededRandom.SeedFrom($"idea {i}") })
            .Select(w => (Wish: w, Story: w.Tell()))
            .DistinctBy(s => s.Story.Writing!.Plot)
            .Take(5);
        return JsonSerializer.Serialize(new
        {
            ideas = stories.Select(s => new
            {
                title = s.Story.Title,
                logline = s.Story.Logline,
                premise = string.Join(' ', s.Story.Beats.Skip(1).Take(2).Select(b => b.Text)),
                fact = $"{s.Story.Beats[2].Lines[0].Text} {s.Wish.Key}",
                turn = s.Story.Beats[^2].Text,
                topic = s.Story.Topic,
            }),
        });
    }

    private static string Scores(string question) => JsonSerializer.Serialize(new
    {
        scores = IdeaLine().Matches(question).Select((idea, index) => (Number: index + 1, Chance: SeededRandom.For(1, idea.Value))).Select(s => new
        {
            idea = s.Number,
            weakness = "The one who did wrong gives in too soon.",
            shock = Mark(s.Chance),
            rage = Mark(s.Chance),
            injustice = Mark(s.Chance),
            relatability = Mark(s.Chance),
            twist_strength = Mark(s.Chance),
            clarity = Mark(s.Chance),
        }),
    });

    private static double Mark(SeededRandom chance) => Math.Round(chance.Between(0.3, 0.95), 2);

    private string Story(string question)
    {
        var wish = Wish.Of(question, seed);
        var told = Wish.Find(question) is { } idea ? idea with { Pattern = wish.Pattern } : wish;
        var draft = Good(told);
        return DraftJson.Of(Breaks is null || Rounds < 1 ? draft : BrokenDrafts.Break(draft, Breaks));
    }

    private string Repair(string question)
    {
        var good = Good(Wish.Find(question) ?? Wish.Of(question, seed));
        var round = int.Parse(RoundPart().Match(question).Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture);
        var draft = Breaks is null || round >= Rounds ? good : BrokenDrafts.Break(good, Breaks);
        return DraftJson.Of(new DraftPatch(draft.Beats, draft.Characters, draft.Scenes, draft.Texts));
    }

    private static DraftStory Good(Wish wish) => ModelAnswers.Draft(wish.Tell()) with { Plant = wish.Key };

    [GeneratedRegex(@"^Idea \d+: .+$", RegexOptions.Multiline)]
    private static partial Regex IdeaLine();

    [GeneratedRegex(@"This is repair (\d+)\.")]
    private static partial Regex RoundPart();
}
