using DailyBatch.Fakes.Hosting;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace DailyBatch.Fakes.LipSync;

/// <summary>Reads a file out of a request of the kind multipart/form-data.</summary>
internal static class FormFile
{
    /// <summary>The content of a field; null when there is none.</summary>
    public static async Task<byte[]?> ReadAsync(FakeRequest request, string field, CancellationToken cancellationToken)
    {
        if (!MediaTypeHeaderValue.TryParse(request.Header("Content-Type"), out var type) || type.MediaType != "multipart/form-data") return null;
        var reader = new MultipartReader(HeaderUtilities.RemoveQuotes(type.Boundary).ToString(), new MemoryStream(request.Body.ToArray()));
        while (await reader.ReadNextSectionAsync(cancellationToken).ConfigureAwait(false) is { } section)
        {
            if (section.GetContentDispositionHeader() is not { } disposition || HeaderUtilities.RemoveQuotes(disposition.Name) != field) continue;
            using var content = new MemoryStream();
            await section.Body.CopyToAsync(content, cancellationToken).ConfigureAwait(false);
            return content.ToArray();
        }

        return null;
    }
}
