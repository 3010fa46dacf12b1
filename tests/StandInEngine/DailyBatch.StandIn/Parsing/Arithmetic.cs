using System.Globalization;
using DailyBatch.StandIn.Binding;

namespace DailyBatch.StandIn.Parsing;

/// <summary>Sums of numbers, times and texts.</summary>
internal static class Arithmetic
{
    public static object Of(object? left, string sign, object? right) => (left, sign, right) switch
    {
        (string text, "+", _) => text + TypeConversion.ToText(right),
        (DateTime time, "+", TimeSpan span) => time + span,
        (DateTime time, "-", TimeSpan span) => time - span,
        (DateTime time, "-", DateTime other) => time - other,
        (DateTimeOffset time, "+", TimeSpan span) => time + span,
        (DateTimeOffset time, "-", TimeSpan span) => time - span,
        (DateTimeOffset time, "-", DateTimeOffset other) => time - other,
        (int or null, not "/", int or null) => Whole((int)(left ?? 0), sign, (int)(right ?? 0)),
        _ => Broken(Number(left), sign, Number(right)),
    };

    private static int Whole(int left, string sign, int right) => sign switch { "+" => left + right, "-" => left - right, _ => left * right };

    private static double Broken(double left, string sign, double right) => sign switch { "+" => left + right, "-" => left - right, "*" => left * right, _ => left / right };

    private static double Number(object? value) => Convert.ToDouble(TypeConversion.To(value ?? 0, typeof(double)), CultureInfo.InvariantCulture);
}
