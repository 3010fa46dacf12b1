namespace DailyBatch.Bench;

/// <summary>What was measured.</summary>
internal sealed class Figures
{
    private readonly SortedDictionary<string, double> _values = new(StringComparer.Ordinal);

    public double this[string name]
    {
        set => _values[name] = value;
    }

    public void Print()
    {
        foreach (var (name, value) in _values)
            Console.WriteLine($"{name} = {value:0.###}");
    }
}
