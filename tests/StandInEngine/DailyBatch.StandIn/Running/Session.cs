using System.Management.Automation;
using DailyBatch.StandIn.Binding;

namespace DailyBatch.StandIn.Running;

/// <summary>What stays from one run to the next: commands, variables, the location, the clock.</summary>
internal sealed class Session
{
    [ThreadStatic]
    private static Session? _current;

    public Session()
    {
        State = new SessionState(Paths);
        Variables["Error"] = Errors;
    }

    /// <summary>The one whose pipeline or completion runs on this thread; null on all others.</summary>
    public static Session? Current => _current;

    public CommandTable Commands { get; } = new();

    public Dictionary<string, object?> Variables { get; } = new(StringComparer.OrdinalIgnoreCase);

    public SessionPaths Paths { get; } = new();

    public SessionState State { get; }

    /// <summary>The newest first, as in $Error.</summary>
    public List<object> Errors { get; } = [];

    public TimeProvider Clock { get; set; } = TimeProvider.System;

    public Func<ConfirmQuestion, ConfirmAnswer>? Answer { get; set; }

    /// <summary>Lets code without a command, such as a completer, find the session.</summary>
    public T During<T>(Func<T> work)
    {
        Session? before = _current;
        _current = this;
        try
        {
            return work();
        }
        finally
        {
            _current = before;
        }
    }

    public T Preference<T>(string name, T standard)
        where T : struct => Variables.TryGetValue(name, out object? value) && value is not null ? (T)TypeConversion.To(value, typeof(T))! : standard;
}
