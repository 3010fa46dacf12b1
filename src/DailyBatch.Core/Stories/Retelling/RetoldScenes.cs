using System.Text.RegularExpressions;
using DailyBatch.Core.Stories.Grammar;

namespace DailyBatch.Core.Stories.Retelling;

/// <summary>What is seen in a retelling, as the sketches of a premise: places and things are those of which the raw story speaks.</summary>
internal sealed class RetoldScenes(RawStory story, RetoldCast cast)
{
    private static readonly (string Place, string Words)[] Places =
    [
        ("courtroom", "court|judge|jury|trial|verdict|testif\\w*|prosecutor|hearing"), ("wedding_hall", "wedding|bride|groom|reception|venue"),
        ("hospital", "hospital|nurse|surgeon|doctor|clinic|ward|patient"), ("restaurant", "restaurant|waiter|waitress|dinner|menu|café"),
        ("meeting_room", "meeting|board|presentation|conference"), ("office", "office|boss|manager|desk|company|coworkers?|human resources|payroll|shift"),
        ("shop", "store|shop|customer|cashier|register|counter"), ("kitchen", "kitchen|oven|baked?|cooked|cake|breakfast"), ("bedroom", "bedroom|bed|slept|woke"),
        ("corridor", "hallway|corridor|landlord|tenants?|stairs|apartment|flat|door"), ("street", "street|car|driveway|road|fence|parked|yard|garden"), ("living_room", "house|home|couch|sofa|family"),
    ];

    private static readonly (string Prop, string Words)[] Props =
    [
        ("gavel", "verdict|gavel|judge|trial"), ("cake", "cake"), ("ring", "ring|engage\\w*"), ("letter", "letters?|notice"), ("envelope", "envelope|check|cheque|deposit"),
        ("photo", "photos?|pictures?"), ("document", "contract|will|lease|document|papers?|report|receipts?|invoices?"), ("laptop", "laptop|emails?|computer|spreadsheet|slides"),
        ("phone", "phone|text\\w*|call\\w*|video|recording|message"), ("key", "keys?|lock\\w*"), ("suitcase", "suitcase|luggage|moved out|packed"), ("cup", "coffee|cup|mug"),
        ("box", "box|boxes|package|tools?"), ("flowers", "flowers|garden|grave|funeral"),
    ];

    private static readonly string[] Tops = ["hook", "setup", "conflict", "turn", "end"];

    /// <summary>A premise with people and sketches; its sentences are not used.</summary>
    public Premise Premise(string niche)
    {
        var places = Ranked(Places, story.Text);
        var props = Ranked(Props, story.Text);
        return new()
        {
            Id = "retelling", Niche = NicheFamily.Of(niche), Topic = "", Topics = [], MoralAxes = [], Tags = [], Titles = [], Loglines = [], HookLines = [],
            Cast = cast.Roles(), Facts = [], Hook = [], Trigger = [], Context = [], Clash = [], Twist = [], Reveal = [], Aftermath = [], Cta = [],
            Scenes = Tops.Select((name, i) => (name, Sketch: Sketch(name, i, places, props))).ToDictionary(s => s.name, s => s.Sketch),
        };
    }

    private SceneSketch Sketch(string name, int index, string[] places, string[] props)
    {
        var place = name is "setup" or "end" ? places[Math.Min(1, places.Length - 1)] : places[0];
        var prop = props.Length == 0 ? null : props[index % props.Length];
        var (one, other) = (cast.People[0], cast.People.ElementAtOrDefault(1));
        var third = cast.People.ElementAtOrDefault(2);
        var night = Regex.IsMatch(story.Text, @"\b(?:night|evening|midnight)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
        string[] figures = (name, other) switch
        {
            (_, null) => [$"{one.Id}:standing"],
            ("hook", _) => [$"{other.Id}:pointing", $"{one.Id}:standing"],
            ("setup", _) => [$"{one.Id}:sitting"],
            ("conflict", _) => third is null ? [$"{other.Id}:arms_crossed", $"{one.Id}:raised_arm"] : [$"{other.Id}:arms_crossed", $"{one.Id}:raised_arm", $"{third.Id}:standing"],
            ("turn", _) => [$"{one.Id}:holding", $"{other.Id}:turned_away"],
            _ => [$"{one.Id}:walking"],
        };
        return new(place, name is "end" && night ? "night" : "day", prop, figures, Seen(figures, place, prop));
    }

    private string Seen(string[] figures, string place, string? prop)
    {
        var who = figures.Select(f => cast.People.First(p => p.Id == f.Split(':')[0])).Select(p => p.IsNamed || p.IsTeller && story.IsFirstPerson ? p.Name : $"the {p.Role}").ToArray();
        var all = who.Length == 1 ? who[0] : $"{string.Join(", ", who[..^1])} and {who[^1]}";
        return $"{char.ToUpperInvariant(all[0])}{all[1..]} in the {place.Replace('_', ' ')}{(prop is null ? "" : $", a {prop} between them and the light")}.".Replace("between them and the light", who.Length > 1 ? "between them" : "close by", StringComparison.Ordinal);
    }

    /// <summary>What the text speaks of, most often first.</summary>
    private static string[] Ranked((string Name, string Words)[] words, string text)
    {
        var found = words.Select(w => (w.Name, Count: Regex.Count(text, $@"\b(?:{w.Words})\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)))
            .Where(w => w.Count > 0).OrderByDescending(w => w.Count).Select(w => w.Name).ToArray();
        return found.Length > 0 || words == Props ? found : ["living_room", "street"];
    }
}
