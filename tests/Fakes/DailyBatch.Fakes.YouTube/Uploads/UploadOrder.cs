namespace DailyBatch.Fakes.YouTube.Uploads;

/// <summary>What a fault wants to be done differently while one request is worked on.</summary>
/// <param name="Share">How much of the chunk is stored, 0 to 1; rounded down to 256 KiB. The rest is read and thrown away.</param>
/// <param name="Forget">Whether the session is gone from now on.</param>
internal sealed record UploadOrder(double Share = 1, bool Forget = false)
{
    private static readonly AsyncLocal<UploadOrder?> Given = new();

    /// <summary>The order of the request that is worked on here.</summary>
    public static UploadOrder Current
    {
        get => Given.Value ?? new();
        set => Given.Value = value;
    }
}
