namespace DailyBatch.StandIn.Binding;

/// <summary>A number as it was typed: <c>007</c> is 7 for a number parameter and "007" for a text parameter.</summary>
internal sealed record NumberText(object Value, string Text)
{
    public override string ToString() => Text;

    public static object? Plain(object? value) => value is NumberText number ? number.Value : value;
}
