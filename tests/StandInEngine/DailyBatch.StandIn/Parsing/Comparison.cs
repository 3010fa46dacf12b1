using System.Collections;
using System.Management.Automation;
using System.Management.Automation.Internal;
using System.Text.RegularExpressions;
using DailyBatch.StandIn.Binding;
using DailyBatch.StandIn.Running;

namespace DailyBatch.StandIn.Parsing;

/// <summary>PowerShell's comparisons of single values: the right side takes the left one's type, texts ignore case.</summary>
internal static class Comparison
{
    public static readonly IReadOnlyList<string> Operators =
        ["eq", "ne", "gt", "ge", "lt", "le", "like", "notlike", "match", "notmatch", "contains", "notcontains", "in", "notin"];

    public static bool Of(object? left, string name, object? right) => name switch
    {
        "eq" => AreEqual(left, right),
        "ne" => !AreEqual(left, right),
        "gt" => Order(left, right) > 0,
        "ge" => Order(left, right) >= 0,
        "lt" => Order(left, right) < 0,
        "le" => Order(left, right) <= 0,
        "like" => IsLike(left, right),
        "notlike" => !IsLike(left, right),
        "match" => IsMatch(left, right),
        "notmatch" => !IsMatch(left, right),
        "contains" => Execution.Enumerate(left).Any(one => AreEqual(one, right)),
        "notcontains" => !Execution.Enumerate(left).Any(one => AreEqual(one, right)),
        "in" => Execution.Enumerate(right).Any(one => AreEqual(one, left)),
        "notin" => !Execution.Enumerate(right).Any(one => AreEqual(one, left)),
        _ => throw new ParseException($"The stand-in engine does not know the operator -{name}."),
    };

    public static bool IsTrue(object? value) => NumberText.Plain(value) switch
    {
        null => false,
        PSObject nothing when nothing == AutomationNull.Value => false,
        bool truth => truth,
        string text => text.Length > 0,
        SwitchParameter given => given.IsPresent,
        IList list => list.Count > 1 || list.Count == 1 && IsTrue(list[0]),
        IConvertible number and not DateTime and not char => number.ToDouble(null) != 0,
        _ => true,
    };

    public static int Order(object? left, object? right)
    {
        if (left is null || right is null) return left is null ? right is null ? 0 : -1 : 1;
        object other = TypeConversion.To(right, left.GetType())!;
        if (left is string text) return string.Compare(text, (string)other, StringComparison.OrdinalIgnoreCase);
        return left is IComparable comparable ? comparable.CompareTo(other) : throw new RuntimeException($"Cannot compare \"{left}\" because it is not IComparable.");
    }

    private static bool AreEqual(object? left, object? right)
    {
        if (left is null || right is null) return left is null && right is null;
        if (left is string text) return text.Equals(TypeConversion.ToText(right), StringComparison.OrdinalIgnoreCase);
        try
        {
            return left.Equals(TypeConversion.To(right, left.GetType()));
        }
        catch (PSInvalidCastException)
        {
            return false;
        }
    }

    private static bool IsLike(object? left, object? right)
    {
        string pattern = Regex.Escape(TypeConversion.ToText(right)).Replace(@"\*", ".*", StringComparison.Ordinal).Replace(@"\?", ".", StringComparison.Ordinal);
        return Regex.IsMatch(TypeConversion.ToText(left), $"^{pattern}$", RegexOptions.IgnoreCase | RegexOptions.Singleline);
    }

    private static bool IsMatch(object? left, object? right) => Regex.IsMatch(TypeConversion.ToText(left), TypeConversion.ToText(right), RegexOptions.IgnoreCase);
}
