using DailyBatch.Core.Pictures;
using DailyBatch.Core.Runtime;

namespace DailyBatch.Core.Videos;

/// <summary>Tells what a picture cost, also when it failed, and what is to be known of it.</summary>
internal static class PaidPicture
{
    /// <summary>Waits for the picture and tells.</summary>
    /// <exception cref="FaultException">It could not be made.</exception>
    public static async Task<ScenePicture> TellAsync(Task<ScenePicture> making, VideoProgress progress, CancellationToken token)
    {
        try
        {
            var picture = await making.ConfigureAwait(false);
            await progress.SaySpentAsync(picture.Spent, token).ConfigureAwait(false);
            await progress.WarnAsync(picture.Remark, token).ConfigureAwait(false);
            return picture;
        }
        catch (FaultException e)
        {
            await progress.SaySpentAsync(e.Spent, token).ConfigureAwait(false);
            throw;
        }
    }
}
