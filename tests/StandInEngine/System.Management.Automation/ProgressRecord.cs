namespace System.Management.Automation;

/// <summary>One state of a progress bar.</summary>
public class ProgressRecord
{
    private string _activity = "";
    private string _statusDescription = "";
    private int _percentComplete = -1;

    public ProgressRecord(int activityId, string activity, string statusDescription)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(activityId);
        (ActivityId, Activity, StatusDescription) = (activityId, activity, statusDescription);
    }

    public int ActivityId { get; }

    public string Activity
    {
        get => _activity;
        set => _activity = NotEmpty(value);
    }

    public string StatusDescription
    {
        get => _statusDescription;
        set => _statusDescription = NotEmpty(value);
    }

    public string? CurrentOperation { get; set; }

    public int ParentActivityId { get; set; } = -1;

    /// <summary>0 to 100, or -1 where it is not known.</summary>
    public int PercentComplete
    {
        get => _percentComplete;
        set => _percentComplete = value is >= -1 and <= 100 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "The percentage is -1 to 100.");
    }

    /// <summary>Seconds, or -1 where it is not known.</summary>
    public int SecondsRemaining { get; set; } = -1;

    public ProgressRecordType RecordType { get; set; }

    public override string ToString() =>
        $"parent = {ParentActivityId} id = {ActivityId} act = {Activity} stat = {StatusDescription} cur = {CurrentOperation} pct = {PercentComplete} sec = {SecondsRemaining} type = {RecordType}";

    /// <summary>Commands change one record and write it again, so the engine keeps a copy of each write.</summary>
    internal ProgressRecord Copy() => (ProgressRecord)MemberwiseClone();

    private static string NotEmpty(string value) =>
        string.IsNullOrEmpty(value) ? throw new ArgumentException("The activity and the status of a progress record are not empty.", nameof(value)) : value;
}
