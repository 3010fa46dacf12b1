namespace DailyBatch.TestRunner;

/// <summary>Where a user might sit: what programs that are started there take their culture and time zone from.</summary>
/// <param name="Culture">Another calendar, other digits, another minus sign, a comma in numbers.</param>
/// <param name="Zone">On either side of Greenwich, whole hours away and not.</param>
internal sealed record TestPlace(string Culture, string Zone)
{
    /// <summary>Places in which programs go wrong that take their own for the world's.</summary>
    public static IReadOnlyList<TestPlace> All { get; } =
    [
        new("ar_SA", "America/Los_Angeles"),
        new("fa_IR", "Asia/Tehran"),
        new("th_TH", "Pacific/Auckland"),
        new("fi_FI", "America/St_Johns"),
    ];

    /// <summary>Programs that are started from now on are started here.</summary>
    public void Enter()
    {
        Console.WriteLine();
        Console.WriteLine($"=== {this}");
        Environment.SetEnvironmentVariable("LC_ALL", Culture + ".UTF-8");
        Environment.SetEnvironmentVariable("TZ", Zone);
    }
}
