namespace DailyBatch.Core.Stories.Rules;

/// <summary>No real persons, companies, institutions, telephone numbers or offices of real towns: a fictional story that accuses them could be sued over.</summary>
internal sealed class RealNamesRule : IStoryRule
{
    public string Name => "real-names";

    public IEnumerable<string> Check(StoryDraft draft)
    {
        var given = draft.Story.Characters.SelectMany(c => c.Name.Split(' ')).ToHashSet(StringComparer.Ordinal);
        var found = from part in StoryPart.Of(draft.Story).Concat(StoryPart.PicturesOf(draft.Story))
                    from name in RealNames.In(part.Text, part.IsTitle, given)
                    select (part.Where, Name: name);
        return found.DistinctBy(f => f.Name).Select(f =>
            $"\"{f.Name}\" in {f.Where} is or may be real; use an invented person's first name, or say what it is (\"the bank\", \"her phone\", \"the hospital\").");
    }
}
