using System.Management.Automation;
using DailyBatch.StandIn.Binding;

namespace DailyBatch.StandIn.Running;

/// <summary>What stays from one run to the next: commands, variables, the location, the clock.</summary>
internal sealed class Session
{
    public Session()
    {
        State = new SessionState(Paths);
        Variables["Error"] = Errors;
    }

    public CommandTable Commands { get; } = new();

    public Dictionary<string, object?> Variables { get; } = new(StringComparer.OrdinalIgnoreCase);

    public SessionPaths Paths { get; } = new();

    public SessionState State { get; }

    /// <summary>The newest first, as in $Error.</summary>
    public List<object> Errors { get; } = [];

    public TimeProvider Clock { get; set; } = TimeProvider.System;

    public Func<ConfirmQuestion, ConfirmAnswer>? Answer { get; set; }

    public T Preference<T>(string name, T standard)
        where T : struct => Variables.TryGetValue(name, out object? value) && value is not null ? (T)TypeConversion.To(value, typeof(T))! : standard;
}
