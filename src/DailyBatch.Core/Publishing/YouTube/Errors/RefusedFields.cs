namespace DailyBatch.Core.Publishing.YouTube.Errors;

/// <summary>Which field YouTube means, and where it comes from.</summary>
internal static class RefusedFields
{
    /// <summary>The field's name for people, and what the owner can do about it; null for a reason that names no field.</summary>
    public static (string Field, string Remedy)? Of(string reason) => reason switch
    {
        "invalidTitle" => ("the title", "Give it another one with stories.titleTemplate, or change it in the episode's file."),
        "invalidDescription" => ("the description", "Change stories.descriptionTemplate, or the description in the episode's file."),
        "invalidTags" => ("the tags", "Correct publishing.tags, or the tags in the episode's file."),
        "invalidCategoryId" => ("the category", "Correct publishing.categoryId: it must be one that YouTube has in the channel's country."),
        "invalidVideoMetadata" => ("title or category", "Look whether the episode has a title, and correct publishing.categoryId."),
        "invalidPublishAt" => ("the time of publication", "Give it a later slot with Publish-Episode -Date, and see that this computer's clock is right."),
        "invalidFilename" => ("the file's name", "Move the workspace to a folder with a plainer name."),
        "mediaBodyRequired" => ("the video's file", "Make it again with New-EpisodeVideo -Force."),
        "defaultLanguageNotSet" => ("the language", "Set channel.language."),
        _ => null,
    };
}
