namespace SampleModule;

/// <summary>When something is to happen.</summary>
public enum Moment
{
    Never,
    Begin,
    Process,
    End,
    Stop,
    Dispose,
}
