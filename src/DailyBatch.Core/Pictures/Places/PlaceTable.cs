namespace DailyBatch.Core.Pictures.Places;

/// <summary>The sets by the words of <see cref="Episodes.SceneWords.Places"/>.</summary>
internal static class PlaceTable
{
    private static readonly Place General = new GeneralPlace();

    private static readonly Dictionary<string, Place> Table = new(StringComparer.OrdinalIgnoreCase)
    {
        ["kitchen"] = new KitchenPlace(),
        ["courtroom"] = new CourtroomPlace(),
        ["corridor"] = new CorridorPlace(),
    };

    /// <summary>The set of a word; an unknown word is a plain room.</summary>
    public static Place For(string? word) => Table.GetValueOrDefault(word?.Trim() ?? "", General);
}
