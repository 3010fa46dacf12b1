namespace DailyBatch.Core.Pictures.Places;

/// <summary>The sets by the words of <see cref="Episodes.SceneWords.Places"/>.</summary>
internal static class PlaceTable
{
    private static readonly Place General = new GeneralPlace();

    private static readonly Dictionary<string, Place> Table = new(StringComparer.OrdinalIgnoreCase)
    {
        ["kitchen"] = new KitchenPlace(),
        ["courtroom"] = new CourtroomPlace(),
        ["living_room"] = new LivingRoomPlace(),
        ["bedroom"] = new BedroomPlace(),
        ["office"] = new OfficePlace(),
        ["meeting_room"] = new MeetingRoomPlace(),
        ["corridor"] = new CorridorPlace(),
        ["street"] = new StreetPlace(),
        ["restaurant"] = new RestaurantPlace(),
        ["shop"] = new ShopPlace(),
        ["hospital"] = new HospitalPlace(),
        ["wedding_hall"] = new WeddingHallPlace(),
    };

    /// <summary>The set of a word; an unknown word is a plain room.</summary>
    public static Place For(string? word) => Table.GetValueOrDefault(word?.Trim() ?? "", General);
}
