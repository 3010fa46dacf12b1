using System.Text.RegularExpressions;
using DailyBatch.Core.Stories.Grammar;

namespace DailyBatch.Core.Stories.Retelling;

/// <summary>Common English words, so that one that opens a sentence is not taken for a name: those of the grammar's own sentences, and some more.</summary>
internal static partial class PlainVocabulary
{
    private static readonly Lazy<HashSet<string>> All = new(Read);

    private const string More =
        """
        management security police people everyone everybody nobody somebody someone anyone nothing everything something work dinner lunch breakfast christmas thanksgiving
        easter mom dad mum grandma grandpa sir madam monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
        october november december english spanish french german american british internet god lord yes no okay ok hello hi hey thanks please sorry well so anyway honestly
        apparently eventually finally suddenly meanwhile however instead besides otherwise maybe perhaps once twice today yesterday tomorrow tonight later soon
        these those both neither either many most several few others another human resources us usa uk tv i i'm i'd i've i'll
        according prosecutors jurors officers witnesses neighbors lawyers attorneys court investigators officials doctors nurses students residents records documents
        emails messages texts payroll accounting legal family friends relatives guests customers clients tenants parents kids children women men
        """;

    /// <summary>Whether a word is a common one.</summary>
    public static bool Has(string word) => All.Value.Contains(word.ToLowerInvariant());

    private static HashSet<string> Read()
    {
        var slots = GrammarLibrary.Instance.All.SelectMany(p => new[] { p.Hook, p.Trigger, p.Context, p.Clash, p.Twist, p.Reveal, p.Aftermath, p.Cta }.SelectMany(s => s));
        var words = slots.SelectMany(s => s.Say).SelectMany(say => LowerWord().Matches(say).Select(m => m.Value));
        return [.. words, .. More.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)];
    }

    [GeneratedRegex(@"(?<![\p{L}{.'])\p{Ll}[\p{Ll}']*(?![\p{L}}.])")]
    private static partial Regex LowerWord();
}
