namespace DailyBatch.Core.Settings;

/// <summary>The endpoints are addresses that hold no secret; whoever wants pictures from a folder names one.</summary>
internal sealed class PictureRule(SettingsSheet sheet) : SettingsRule(sheet)
{
    /// <inheritdoc/>
    protected override IEnumerable<SettingProblem> Check(DailyBatchSettings settings) =>
    [
        .. EndpointText.Check("pictures.huggingFaceEndpoint", settings.Pictures.HuggingFaceEndpoint, Secrets.HuggingFaceName, "https://name.region.aws.endpoints.huggingface.cloud"),
        .. EndpointText.Check("pictures.openAiEndpoint", settings.Pictures.OpenAiEndpoint, Secrets.OpenAiName),
        .. Folder(settings.Pictures),
    ];

    private static IEnumerable<SettingProblem> Folder(PictureSettings pictures) =>
        pictures.Provider == "folder" && string.IsNullOrWhiteSpace(pictures.Folder)
            ? [new("pictures.folder", "is not set; pictures.provider is 'folder', which needs one")]
            : [];
}
