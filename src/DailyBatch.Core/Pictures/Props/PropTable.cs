namespace DailyBatch.Core.Pictures.Props;

/// <summary>The things by the words of <see cref="Episodes.SceneWords.Props"/>.</summary>
internal static class PropTable
{
    private static readonly Dictionary<string, Prop> Table = new(StringComparer.OrdinalIgnoreCase)
    {
        ["cake"] = new CakeProp(),
        ["ring"] = new RingProp(),
        ["phone"] = new PhoneProp(),
        ["letter"] = new LetterProp(),
        ["key"] = new KeyProp(),
        ["suitcase"] = new SuitcaseProp(),
        ["envelope"] = new EnvelopeProp(),
        ["document"] = new DocumentProp(),
        ["cup"] = new CupProp(),
        ["photo"] = new PhotoProp(),
        ["gavel"] = new GavelProp(),
        ["laptop"] = new LaptopProp(),
        ["box"] = new BoxProp(),
        ["flowers"] = new FlowersProp(),
    };

    /// <summary>The thing of a word; null for none. An unknown word is drawn as a closed box: something is there, and nobody knows what.</summary>
    public static Prop? For(string? word) =>
        string.IsNullOrWhiteSpace(word) ? null : Table.GetValueOrDefault(word.Trim(), Table["box"]);
}
