namespace DailyBatch.Fakes.Journal;

/// <summary>How a request ended.</summary>
public enum ExchangeEnd
{
    /// <summary>It has not ended yet.</summary>
    Open,

    /// <summary>The whole answer was handed to the network.</summary>
    Sent,

    /// <summary>A fault cut the connection before the whole answer was out.</summary>
    Cut,

    /// <summary>The client hung up first, or the server was stopped.</summary>
    ClientLeft,
}
