using System.Runtime.InteropServices;
using DailyBatch.Core.Runtime;

namespace DailyBatch.Core.Voices.Flite;

/// <summary>
/// The functions of libflite 2.x that are needed, found at run time: the library comes with Debian's ffmpeg and is no dependency of the build.
/// Not safe for several threads at once: flite keeps shared state; <see cref="FliteSynthesizer"/> takes one call after the other.
/// </summary>
internal sealed unsafe class FliteLibrary
{
    private readonly string? _folder;
    private readonly Dictionary<string, nint> _voices = [];
    private readonly delegate* unmanaged<byte*, nint, nint> _synthesize;
    private readonly delegate* unmanaged<nint, FliteWave*> _wave;
    private readonly delegate* unmanaged<nint, void> _delete;
    private readonly delegate* unmanaged<nint, byte*, int> _hasRelation;
    private readonly delegate* unmanaged<nint, byte*, nint> _relation;
    private readonly delegate* unmanaged<nint, nint> _head, _next, _previous, _daughter, _lastDaughter;
    private readonly delegate* unmanaged<nint, byte*, nint> _as;
    private readonly delegate* unmanaged<nint, byte*, int> _hasFeature;
    private readonly delegate* unmanaged<nint, byte*, float> _float;
    private readonly delegate* unmanaged<nint, byte*, byte*> _string;
    private readonly delegate* unmanaged<nint, byte*, float, void> _setFloat;
    private readonly delegate* unmanaged<uint, void> _seed;

    private FliteLibrary(nint handle, string? folder)
    {
        _folder = folder;
        _synthesize = (delegate* unmanaged<byte*, nint, nint>)Function(handle, "flite_synth_text");
        _wave = (delegate* unmanaged<nint, FliteWave*>)Function(handle, "utt_wave");
        _delete = (delegate* unmanaged<nint, void>)Function(handle, "delete_utterance");
        _hasRelation = (delegate* unmanaged<nint, byte*, int>)Function(handle, "utt_relation_present");
        _relation = (delegate* unmanaged<nint, byte*, nint>)Function(handle, "utt_relation");
        _head = (delegate* unmanaged<nint, nint>)Function(handle, "relation_head");
        _next = (delegate* unmanaged<nint, nint>)Function(handle, "item_next");
        _previous = (delegate* unmanaged<nint, nint>)Function(handle, "item_prev");
        _daughter = (delegate* unmanaged<nint, nint>)Function(handle, "item_daughter");
        _lastDaughter = (delegate* unmanaged<nint, nint>)Function(handle, "item_last_daughter");
        _as = (delegate* unmanaged<nint, byte*, nint>)Function(handle, "item_as");
        _hasFeature = (delegate* unmanaged<nint, byte*, int>)Function(handle, "item_feat_present");
        _float = (delegate* unmanaged<nint, byte*, float>)Function(handle, "item_feat_float");
        _string = (delegate* unmanaged<nint, byte*, byte*>)Function(handle, "item_feat_string");
        _setFloat = (delegate* unmanaged<nint, byte*, float, void>)Function(handle, "feat_set_float");
        _seed = (delegate* unmanaged<uint, void>)(NativeLibrary.TryGetExport(NativeLibrary.GetMainProgramHandle(), "srand", out var seed) ? seed : 0);
        ((delegate* unmanaged<int>)Function(handle, "flite_init"))();
    }

    /// <summary>Loads libflite.</summary>
    /// <param name="folder">Where it lies; null asks the system's loader.</param>
    /// <exception cref="FaultException"><c>VoiceEngineMissing</c>: it is not there, or is another version.</exception>
    public static FliteLibrary Load(string? folder) => new(Open("flite", folder), folder);

    /// <summary>A voice by flite's name for it, from a library of its own.</summary>
    /// <exception cref="FaultException"><c>VoiceEngineMissing</c>: the voice is not installed.</exception>
    public nint Voice(string name)
    {
        if (_voices.TryGetValue(name, out var known)) return known;
        var register = (delegate* unmanaged<nint, nint>)Function(Open($"flite_cmu_us_{name}", _folder), $"register_cmu_us_{name}");
        return _voices[name] = register(0);
    }

    /// <summary>Sets how long sounds are drawn out in what the voice says next.</summary>
    public void SetStretch(nint voice, double stretch)
    {
        // cst_voice begins with its name; its features come second.
        var features = ((nint*)voice)[1];
        fixed (byte* name = "duration_stretch"u8) _setFloat(features, name, (float)stretch);
    }

    /// <summary>Speaks a text as one utterance, to be given back with <see cref="Delete"/>; 0 when flite cannot.</summary>
    public nint Synthesize(string text, nint voice)
    {
        var bytes = Marshal.StringToCoTaskMemUTF8(text);
        try
        {
            // The breath in flite's voices comes from C's rand(): without this the same line would sound a little different each time.
            if (_seed != null) _seed(1);
            return _synthesize((byte*)bytes, voice);
        }
        finally
        {
            Marshal.FreeCoTaskMem(bytes);
        }
    }

    public void Delete(nint utterance) => _delete(utterance);

    public FliteWave* Wave(nint utterance) => _wave(utterance);

    /// <summary>The first item of a relation; 0 when there is none.</summary>
    /// <param name="utterance">From <see cref="Synthesize"/>.</param>
    /// <param name="name">The relation's name, ended by a zero as all u8 literals are.</param>
    public nint First(nint utterance, ReadOnlySpan<byte> name)
    {
        // utt_relation of a missing name is an error that flite ends the whole process with: ask first.
        fixed (byte* n = name) return _hasRelation(utterance, n) == 0 ? 0 : _head(_relation(utterance, n));
    }

    public nint Next(nint item) => item == 0 ? 0 : _next(item);

    public nint Previous(nint item) => item == 0 ? 0 : _previous(item);

    public nint Daughter(nint item) => item == 0 ? 0 : _daughter(item);

    public nint LastDaughter(nint item) => item == 0 ? 0 : _lastDaughter(item);

    /// <summary>The same item in another relation; 0 when it is not part of that.</summary>
    public nint As(nint item, ReadOnlySpan<byte> relation)
    {
        fixed (byte* n = relation) return item == 0 ? 0 : _as(item, n);
    }

    /// <summary>A number that belongs to an item; null when it has none of that name.</summary>
    public float? Number(nint item, ReadOnlySpan<byte> feature)
    {
        fixed (byte* n = feature) return item == 0 || _hasFeature(item, n) == 0 ? null : _float(item, n);
    }

    /// <summary>A text that belongs to an item; empty when it has none of that name.</summary>
    public string Text(nint item, ReadOnlySpan<byte> feature)
    {
        fixed (byte* n = feature)
            return item == 0 || _hasFeature(item, n) == 0 ? "" : Marshal.PtrToStringUTF8((nint)_string(item, n)) ?? "";
    }

    private static nint Open(string module, string? folder)
    {
        var file = FileName(module);
        var path = folder is null ? file : Path.Combine(folder, file);
        return NativeLibrary.TryLoad(path, out var handle) ? handle : throw Missing(path);
    }

    private static nint Function(nint handle, string name) =>
        NativeLibrary.TryGetExport(handle, name, out var address) ? address : throw Missing(name);

    private static string FileName(string module) =>
        OperatingSystem.IsWindows() ? $"{module}.dll"
        : OperatingSystem.IsMacOS() ? $"lib{module}.1.dylib"
        : $"lib{module}.so.1";

    private static FaultException Missing(string what) => new(new Fault(
        "VoiceEngineMissing",
        FaultKind.ToolMissing,
        $"The speech engine flite cannot be used: '{what}' was not found.",
        "Install flite 2 (on Debian and Ubuntu the package libflite1, which comes with ffmpeg).",
        what));
}
