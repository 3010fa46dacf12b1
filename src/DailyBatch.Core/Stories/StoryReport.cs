using System.Globalization;
using System.Text;
using DailyBatch.Core.Episodes;

namespace DailyBatch.Core.Stories;

/// <summary>How a story came about, as the last part of <c>story.md</c>: ideas and their scores, titles, rules, costs.</summary>
internal static class StoryReport
{
    /// <summary>Writes what is known; nothing for a story of an old file.</summary>
    public static void Append(StringBuilder text, StoryWriting? writing, IReadOnlyList<EpisodeCost> costs)
    {
        if (writing is not null)
        {
            Ideas(text, writing);
            Titles(text, writing.Titles);
            Rules(text, writing);
        }

        Costs(text, costs);
    }

    private static void Ideas(StringBuilder text, StoryWriting writing)
    {
        if (writing.Candidates.Count == 0) return;
        text.Append("\n## Ideas\n\n").Append(writing.PromptVersion is null ? "Scores are estimated from the words.\n\n" : "");
        text.Append("| | score | shock | rage | injustice | relatable | twist | clear | idea |\n|---|---|---|---|---|---|---|---|---|\n");
        foreach (var idea in writing.Candidates)
        {
            text.Append(idea.Chosen ? "| ▶ | " : "| | ").AppendJoin(" | ", Marks(idea.Score));
            text.Append(" | ").Append(Cell(idea.Title)).Append(": ").Append(Cell(idea.Logline)).Append(" |\n");
        }
    }

    private static IEnumerable<string> Marks(ViralityScore? score) => score is null
        ? Enumerable.Repeat("–", 7)
        : new[] { score.Overall, score.Shock, score.Rage, score.Injustice, score.Relatability, score.TwistStrength, score.Clarity }.Select(Mark);

    private static void Titles(StringBuilder text, IReadOnlyList<TitleCandidate> titles)
    {
        if (titles.Count == 0) return;
        text.Append("\n## Titles\n\n");
        foreach (var title in titles)
            text.Append("- ").Append(Mark(title.Score)).Append(' ').Append(title.Text).Append(title.Reason is { } reason ? $" ({reason})" : "").Append('\n');
    }

    private static void Rules(StringBuilder text, StoryWriting writing)
    {
        if (writing.Rules.Count == 0) return;
        text.Append(CultureInfo.InvariantCulture, $"\n## Rules\n\n{writing.Rules.Count(r => r.Kept)} of {writing.Rules.Count} kept");
        text.Append(writing.RepairRounds == 0 ? ".\n" : FormattableString.Invariant($", after {writing.RepairRounds} rounds of repair.\n"));
        foreach (var rule in writing.Rules.Where(r => !r.Kept || r.Repaired > 0))
            text.Append(CultureInfo.InvariantCulture, $"- {rule.Rule}: {(rule.Kept ? "kept" : "broken")}, broken in {rule.Repaired} earlier drafts\n");
    }

    private static void Costs(StringBuilder text, IReadOnlyList<EpisodeCost> costs)
    {
        text.Append("\n## Costs\n\n");
        if (costs.Count == 0) text.Append("None: no provider was paid.\n");
        foreach (var cost in costs)
        {
            text.Append(CultureInfo.InvariantCulture, $"- {cost.Stage}: {cost.Provider} {cost.Model}, {cost.Calls} calls, ");
            text.Append(CultureInfo.InvariantCulture, $"{Count(cost.InputTokens)} tokens in, {Count(cost.OutputTokens)} out, {Money(cost.Usd)}\n");
        }
    }

    private static string Mark(double value) => value.ToString("0.00", CultureInfo.InvariantCulture);

    private static string Count(long? tokens) => tokens?.ToString("N0", CultureInfo.InvariantCulture) ?? "unknown";

    private static string Money(decimal? usd) => usd is { } sum ? string.Create(CultureInfo.InvariantCulture, $"${sum:0.####}") : "price not set";

    private static string Cell(string text) => text.Replace('|', '/').ReplaceLineEndings(" ");
}
