using System.Globalization;
using DailyBatch.Core.Scheduling;

namespace DailyBatch.Core.Planning;

/// <summary>Says why a combination was taken, in words that are true of this request. Asked before the combination is added to the batch.</summary>
internal sealed class MixReasons(MixRequest request, IReadOnlyList<string> niches, IReadOnlyList<PostingSlot> slots, MixLedger ledger)
{
    private static readonly string[] Ordinals = ["", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"];

    /// <summary>One sentence for people.</summary>
    public string Of(Combination choice, int place) => $"Simple mix: {Niche(choice.Niche)}; {Content(choice)}; {Slot(place)}.";

    private string Niche(string niche)
    {
        var turn = ledger.InBatch(c => c.Niche == niche) + 1;
        var name = People(niche);
        if (request.Niche is not null) return $"{name} was asked for";
        if (niches.Count == 1) return $"{name} is the only niche in the settings";
        if (turn > 1) return $"{name} comes round for the {Ordinal(turn)} time";
        if (ledger.Lately.Count > 0 && Uses(niche) == 0) return $"{name} was not used in the {MixLedger.Days} days before";
        if (ledger.KnowsTheDayBefore && !ledger.UsedTheDayBefore(c => c.Niche == niche)) return $"{name} was not used the day before";
        if (ledger.Lately.Count > 0 && niches.All(n => Uses(n) >= Uses(niche))) return $"no niche was used less than {name} in the {MixLedger.Days} days before";
        return $"{name} comes next in the rotation";
    }

    private string Content(Combination choice)
    {
        var words = $"pattern {choice.Pattern} and {People(choice.Primary)}";
        if (ledger.InBatch(choice.IsSameKindAs) > 0) return $"{words} come with it again, in another style or with another second emotion";
        return ledger.Lately.Count > 0 && ledger.Nearness(choice) == 0
            ? $"it had no video with {words} in the {MixLedger.Days} days before"
            : $"it has no video with {words} on this day yet";
    }

    private string Slot(int place)
    {
        if (slots.Count == 0) return "it has no slot yet";
        if (place > slots.Count) return "no free slot is left for it";
        var slot = slots[place - 1];
        var rank = slots.Take(place).Count(s => s.Date == slot.Date);
        return string.Create(CultureInfo.InvariantCulture, $"{slot.Local:HH:mm} is the {Ordinal(rank)} free slot of {slot.Date:dddd d MMMM}");
    }

    private int Uses(string niche) => ledger.InLastDays(c => c.Niche == niche);

    private static string People(string word) => word.Replace('_', ' ');

    private static string Ordinal(int number) => number < Ordinals.Length
        ? Ordinals[number]
        : string.Create(CultureInfo.InvariantCulture, $"{number}{(number / 10 % 10 == 1 ? "th" : (number % 10) switch { 1 => "st", 2 => "nd", 3 => "rd", _ => "th" })}");
}
