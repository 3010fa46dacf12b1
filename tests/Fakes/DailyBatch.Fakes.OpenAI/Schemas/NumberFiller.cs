using System.Text.Json;

namespace DailyBatch.Fakes.OpenAI.Schemas;

/// <summary>A number within its range and on its step.</summary>
internal static class NumberFiller
{
    private const int Width = 100;
    private const int Grid = 1000;

    public static decimal Fill(JsonElement schema, bool whole, SeededChoice choice, string place)
    {
        var (above, below) = (SchemaNumber.Decimal(schema, "exclusiveMinimum"), SchemaNumber.Decimal(schema, "exclusiveMaximum"));
        var (least, most) = (SchemaNumber.Decimal(schema, "minimum"), SchemaNumber.Decimal(schema, "maximum"));
        var low = Largest(least, above) ?? (Smallest(most, below) is { } end ? Math.Min(0, end - Width) : 0);
        var high = Smallest(most, below) ?? low + Width;
        var step = SchemaNumber.Decimal(schema, "multipleOf") ?? (whole ? 1 : Math.Max((high - low) / Grid, 0.000001m));
        // Steps are counted from zero where they must be multiples, else from the low end.
        var start = whole || schema.TryGetProperty("multipleOf", out _) ? Math.Ceiling(low / step) * step : low;
        if (start <= above) start += step;
        var count = (int)Math.Min(Math.Floor((high - start) / step) + 1, Grid + 1);
        if (count > 0 && start + (count - 1) * step >= below) count--;
        return count > 0 ? start + choice.Below(count, place) * step : throw new NotSupportedException($"No number fits the schema at {place}.");
    }

    private static decimal? Largest(decimal? a, decimal? b) => a is null || b > a ? b : a;

    private static decimal? Smallest(decimal? a, decimal? b) => a is null || b < a ? b : a;
}
