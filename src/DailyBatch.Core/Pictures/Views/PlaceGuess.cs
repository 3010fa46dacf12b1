namespace DailyBatch.Core.Pictures.Views;

/// <summary>Finds the set for a scene of an old file, which has only sentences.</summary>
internal static class PlaceGuess
{
    private static readonly (string Word, string Place)[] Words =
    [
        ("court", "courtroom"), ("judge", "courtroom"), ("kitchen", "kitchen"), ("living room", "living_room"), ("sofa", "living_room"), ("bedroom", "bedroom"),
        ("meeting", "meeting_room"), ("boardroom", "meeting_room"), ("office", "office"), ("desk", "office"), ("corridor", "corridor"), ("hallway", "corridor"),
        ("street", "street"), ("city", "street"), ("restaurant", "restaurant"), ("cafe", "restaurant"), ("diner", "restaurant"), ("shop", "shop"), ("store", "shop"),
        ("hospital", "hospital"), ("ward", "hospital"), ("clinic", "hospital"), ("wedding", "wedding_hall"), ("home", "living_room"), ("house", "living_room"),
    ];

    /// <summary>The word of the place whose name comes first in the text; null when none does.</summary>
    public static string? From(string text) => Words
        .Select(pair => (pair.Place, At: text.IndexOf(pair.Word, StringComparison.OrdinalIgnoreCase)))
        .Where(found => found.At >= 0)
        .OrderBy(found => found.At)
        .Select(found => found.Place)
        .FirstOrDefault();
}
