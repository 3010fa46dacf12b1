namespace DailyBatch.Core.Planning.Model;

/// <summary>
/// Which coefficients a video adds up: main effects that are factored by category, and pairs that are held close to nothing until data speak.
/// What was found to matter in simulation, and the scales: <c>docs/planner.md</c>; pairs after Hill et al. 2017.
/// </summary>
internal sealed class FeatureMap
{
    private const int DaysOfWeek = 7;
    private const int DayTypes = 2;

    private readonly List<FeatureBlock> _blocks = [];
    private readonly IReadOnlyList<int> _levelShifts;

    public FeatureMap(ModelShape shape)
    {
        _levelShifts = shape.LevelShifts;
        Levels = Add(FeatureKind.Level, 2, shape.LevelShifts.Count + 1);
        Niches = Add(FeatureKind.Niche, .5, shape.Niches);
        Patterns = Add(FeatureKind.Pattern, .25, shape.Patterns);
        Emotions = Add(FeatureKind.Emotion, .25, shape.Emotions);
        Slots = Add(FeatureKind.Slot, .25, shape.Slots);
        Weekdays = Add(FeatureKind.Weekday, .15, DaysOfWeek);
        NichePatterns = Add(FeatureKind.NichePattern, .225, shape.Niches, shape.Patterns);
        NicheEmotions = Add(FeatureKind.NicheEmotion, .225, shape.Niches, shape.Emotions);
        PatternEmotions = Add(FeatureKind.PatternEmotion, .15, shape.Patterns, shape.Emotions);
        NicheSlots = Add(FeatureKind.NicheSlot, .15, shape.Niches, shape.Slots);
        NicheWeekends = Add(FeatureKind.NicheWeekend, .15, shape.Niches, DayTypes);
        SlotWeekends = Add(FeatureKind.SlotWeekend, .15, shape.Slots, DayTypes);
        Styles = Add(FeatureKind.Style, .15, shape.Styles);
        SecondEmotions = Add(FeatureKind.SecondEmotion, .15, shape.SecondEmotions);
        Mates = Add(FeatureKind.Mates, .10, 1).Offset;
    }

    /// <summary>How many coefficients there are.</summary>
    public int Count { get; private set; }

    /// <summary>All coefficients by kind.</summary>
    public IReadOnlyList<FeatureBlock> Blocks => _blocks;

    /// <summary>Levels, one for each way of counting views.</summary>
    public FeatureBlock Levels { get; }

    /// <summary>Niches.</summary>
    public FeatureBlock Niches { get; }

    /// <summary>Styles; empty when they are left out.</summary>
    public FeatureBlock Styles { get; }

    /// <summary>Second emotions; empty when they are left out.</summary>
    public FeatureBlock SecondEmotions { get; }

    /// <summary>The coefficient of another video of the same niche on the same day.</summary>
    public int Mates { get; }

    private FeatureBlock Patterns { get; }

    private FeatureBlock Emotions { get; }

    private FeatureBlock Slots { get; }

    private FeatureBlock Weekdays { get; }

    private FeatureBlock NichePatterns { get; }

    private FeatureBlock NicheEmotions { get; }

    private FeatureBlock PatternEmotions { get; }

    private FeatureBlock NicheSlots { get; }

    private FeatureBlock NicheWeekends { get; }

    private FeatureBlock SlotWeekends { get; }

    /// <summary>The level of a day.</summary>
    public int LevelOf(int day) => Levels.At(_levelShifts.Count(shift => shift <= day));

    /// <summary>The block of a coefficient.</summary>
    public FeatureBlock BlockOf(int index) => _blocks.First(b => index >= b.Offset && index < b.Offset + b.Count);

    /// <summary>The coefficients that a video adds up, without that of its mates. What is not known adds nothing.</summary>
    public int[] TermsOf(ModelCase video)
    {
        Span<int> all =
        [
            LevelOf(video.Day),
            One(Niches, video.Niche),
            One(Patterns, video.Pattern),
            One(Emotions, video.Emotion),
            One(Slots, video.Slot),
            One(Weekdays, video.Weekday),
            Pair(NichePatterns, video.Niche, video.Pattern),
            Pair(NicheEmotions, video.Niche, video.Emotion),
            Pair(PatternEmotions, video.Pattern, video.Emotion),
            Pair(NicheSlots, video.Niche, video.Slot),
            Pair(NicheWeekends, video.Niche, video.Weekend),
            Pair(SlotWeekends, video.Slot, video.Weekend),
            One(Styles, video.Style),
            One(SecondEmotions, video.SecondEmotion),
        ];
        return [.. all.ToArray().Where(term => term >= 0)];
    }

    private static int One(FeatureBlock block, int word) => word < 0 || word >= block.Rows ? -1 : block.At(word);

    private static int Pair(FeatureBlock block, int row, int column) => row < 0 || column < 0 ? -1 : block.At(row, column);

    private FeatureBlock Add(FeatureKind kind, double priorSd, int rows, int columns = 1)
    {
        var block = new FeatureBlock(kind, Count, rows, columns, priorSd);
        _blocks.Add(block);
        Count += block.Count;
        return block;
    }
}
