using System.Globalization;
using DailyBatch.Fakes.OpenAI.Chat;
using DailyBatch.Fakes.OpenAI.Errors;

namespace DailyBatch.Fakes.OpenAI.Rules;

/// <summary>Temperature is 0 to 2, and with some models only 1.</summary>
internal static class TemperatureRule
{
    public static void Check(OpenAiOptions options, ChatRequest request)
    {
        if (request.Temperature is not { } value) return;
        var text = value.ToString(CultureInfo.InvariantCulture);
        if (value is < 0 or > 2) throw OpenAiErrors.TemperatureOutOfRange(text, above: value > 2).Refuse();
        if (options.FixedTemperature && value != 1) throw OpenAiErrors.FixedTemperature(text).Refuse();
    }
}
