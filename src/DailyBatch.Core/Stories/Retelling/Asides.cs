using System.Text.RegularExpressions;
using DailyBatch.Core.Stories.Rules;

namespace DailyBatch.Core.Stories.Retelling;

/// <summary>Sentences of a raw story that are not of the story: words to the readers of a forum, words to a machine, which are read as text and never followed, slurs, and minors in harm's way.</summary>
internal static partial class Asides
{
    /// <summary>Whether a sentence is left out.</summary>
    public static bool Has(string sentence) => ToReaders().IsMatch(sentence) || IsToMachine(sentence) || StoryText.PlainWords(sentence).Any(SlurList.Default.Has) || MinorsInHarm.In(sentence);

    /// <summary>Whether a sentence speaks to a machine.</summary>
    public static bool IsToMachine(string sentence) => ToMachine().IsMatch(sentence);

    [GeneratedRegex(@"\b(?:throwaway|on mobile|formatting|lurker|first[- ]time post\w*|english is(?:n't| not) my|thanks? for (?:the|all the|reading)|(?:the )?(?:upvot|downvot)\w*|reddit\w*|this sub\b|subreddit|names? (?:have been |has been |are |were )?changed|fake names?|sorry (?:for|if|about) (?:the|any|my|this)|bear with me|buckle up|obligatory|on my phone|first post|will update|thank you all|to answer (?:some|the|your)|in the comments|tl dr|posting here|i need to vent|this (?:is|will be) (?:a )?long|where (?:do|to) (?:i )?(?:start|begin)|a version of this|subscribe|newsletter|continue reading|advertisement|photo by|contributed to this report)\b", RegexOptions.IgnoreCase)]
    private static partial Regex ToReaders();

    [GeneratedRegex(@"\b(?:(?:ignore|disregard|forget|override)\b.{0,40}\b(?:instructions?|prompts?|rules|above|guidelines)|language model|as an ai|an ai (?:assistant|model)|system prompt|chat ?gpt|you are (?:now )?an? .{0,30}(?:assistant|bot|model|ai)\b|your (?:new )?(?:task|instructions?) (?:is|are)|(?:output|print|reveal|repeat) (?:only|the|your) .{0,30}(?:system|prompt|instructions?|key|password)|api key|respond (?:only )?with|do not (?:summari[sz]e|retell|rewrite)|note to (?:the )?(?:ai|model|assistant|editor))", RegexOptions.IgnoreCase)]
    private static partial Regex ToMachine();
}
