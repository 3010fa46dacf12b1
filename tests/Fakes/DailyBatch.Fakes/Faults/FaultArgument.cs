using System.Globalization;

namespace DailyBatch.Fakes.Faults;

/// <summary>Reads a fault of the command line: <c>reset</c> for every request, <c>reset@3</c> for the third, <c>reset:chunk@3</c> for the third for a purpose.</summary>
public static class FaultArgument
{
    /// <summary>Adds what the argument says to a script.</summary>
    /// <param name="script">Where it goes.</param>
    /// <param name="argument">A name, and optionally : with a purpose, and @ with the request's number.</param>
    /// <param name="faults">The faults that are known by name.</param>
    /// <exception cref="FormatException">The name or the number is not known.</exception>
    public static void Add(FaultScript script, string argument, IReadOnlyDictionary<string, Fault> faults)
    {
        var (rest, place) = Cut(argument, '@');
        var (name, purpose) = Cut(rest, ':');
        if (!faults.TryGetValue(name, out var fault))
            throw new FormatException($"There is no fault '{name}'. Known: {string.Join(", ", faults.Keys)}.");
        var requests = purpose is null ? Requests.All : Requests.For(purpose);
        script.Add(fault, place is null ? requests : requests.Number(NumberOf(place)));
    }

    private static (string Before, string? After) Cut(string text, char mark) =>
        text.Split(mark, 2) is [var before, var after] ? (before, after) : (text, null);

    private static int NumberOf(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0
            ? number
            : throw new FormatException($"'{text}' is not a request's number: write a fault as name@1, name@2 and so on.");
}
