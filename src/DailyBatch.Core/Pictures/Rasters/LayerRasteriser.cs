using System.Collections.Concurrent;
using System.Text;
using DailyBatch.Core.Pictures.Sketching;
using DailyBatch.Core.Runtime;

namespace DailyBatch.Core.Pictures.Rasters;

/// <summary>Turns SVG documents into PNG files with rsvg-convert, at most two at once, and keeps them.</summary>
internal sealed class LayerRasteriser(string program, string folder, string version)
{
    private const int AtOnce = 2;

    private readonly SemaphoreSlim _workers = new(AtOnce);
    private readonly ConcurrentDictionary<string, SemaphoreSlim> _files = new();

    /// <summary>The PNG of a document, drawn unless it is there already.</summary>
    /// <param name="svg">The document.</param>
    /// <param name="box">Its size; null for the whole canvas.</param>
    /// <param name="token">Ends the work.</param>
    /// <exception cref="FaultException">rsvg-convert is missing (<c>ToolMissing</c>) or gave no whole picture (<c>PictureFailed</c>), or the folder cannot be written (<c>PictureNotStored</c>).</exception>
    public async Task<string> RasteriseAsync(string svg, LayerBox? box, CancellationToken token)
    {
        var path = Path.Combine(folder, $"{ContentHash.Of(version, svg)}.png");
        if (IsWhole(path, box))
            return path;
        var file = _files.GetOrAdd(path, _ => new SemaphoreSlim(1));
        await file.WaitAsync(token).ConfigureAwait(false);
        try
        {
            // Whoever waited finds the work done.
            if (!IsWhole(path, box))
                await DrawAsync(svg, box, path, token).ConfigureAwait(false);
            return path;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new FaultException(RasterFaults.NotStored(folder, e));
        }
        finally
        {
            file.Release();
        }
    }

    private static bool IsWhole(string path, LayerBox? box) => PngCheck.IsWhole(path, box?.Width ?? Canvas.Width, box?.Height ?? Canvas.Height);

    private async Task DrawAsync(string svg, LayerBox? box, string path, CancellationToken token)
    {
        var temporary = AtomicFile.TemporaryPathFor(path);
        await _workers.WaitAsync(token).ConfigureAwait(false);
        try
        {
            await ConvertAsync(svg, temporary, token).ConfigureAwait(false);
            if (!IsWhole(temporary, box))
                throw new FaultException(RasterFaults.Broken(program));
            AtomicFile.Commit(temporary, path);
        }
        finally
        {
            File.Delete(temporary);
            _workers.Release();
        }
    }

    private async Task ConvertAsync(string svg, string target, CancellationToken token)
    {
        // Relative, so that no folder's name can be read as anything but a name.
        var command = new ToolCommand(program)
            .WithArguments("--format", "png", "--output", Path.GetFileName(target))
            .WithWorkingDirectory(Path.GetDirectoryName(Path.GetFullPath(target))!)
            .WithInput((stream, t) => stream.WriteAsync(Encoding.UTF8.GetBytes(svg), t).AsTask());
        try
        {
            await ToolRunner.RunAsync(command, token).ConfigureAwait(false);
        }
        catch (FaultException e) when (e.Fault.Kind != FaultKind.StorageFailed)
        {
            throw new FaultException(e.Fault.Kind == FaultKind.ToolMissing ? RasterFaults.Missing(program, e) : RasterFaults.Failed(program, e));
        }
    }
}
