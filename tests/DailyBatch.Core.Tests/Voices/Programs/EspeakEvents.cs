using System.Runtime.InteropServices;
using System.Text;

namespace DailyBatch.Core.Tests.Voices.Programs;

/// <summary>
/// espeak-ng's own word times. Only its library tells them, by a callback (speak_lib.h); the program has no way to. The library is under the GPL,
/// so what ships does not load it: tests do, to measure alignment against the truth.
/// </summary>
internal static unsafe partial class EspeakEvents
{
    private const int Synchronous = 2, ByCharacter = 1, Utf8 = 1, Rate = 1, WordEvent = 1;

    private static readonly Lock Gate = new();
    private static readonly List<(int Character, double Seconds)> Heard = [];
    private static bool _isReady;

    /// <summary>Where words begin in the text, counted from 0, and when they are heard.</summary>
    public static IReadOnlyList<(int Character, double Seconds)> Of(string text, string voice, int wordsAMinute)
    {
        lock (Gate)
        {
            Initialise();
            Heard.Clear();
            espeak_SetVoiceByName(voice);
            espeak_SetParameter(Rate, wordsAMinute, 0);
            var bytes = Encoding.UTF8.GetBytes(text + '\0');
            fixed (byte* first = bytes) espeak_Synth(first, (nuint)bytes.Length, 0, ByCharacter, 0, Utf8, null, null);
            espeak_Synchronize();
            return [.. Heard];
        }
    }

    private static void Initialise()
    {
        if (_isReady) return;
        espeak_Initialize(Synchronous, 0, null, 0);
        espeak_SetSynthCallback(&OnSound);
        _isReady = true;
    }

    [UnmanagedCallersOnly]
    private static int OnSound(short* samples, int count, Event* events)
    {
        for (; events->Type != 0; events++)
            if (events->Type == WordEvent && events->Length > 0) Heard.Add((events->TextPosition - 1, events->AudioPosition / 1000.0));
        return 0;
    }

    [LibraryImport("libespeak-ng.so.1")]
    private static partial int espeak_Initialize(int output, int bufferLength, byte* path, int options);

    [LibraryImport("libespeak-ng.so.1")]
    private static partial void espeak_SetSynthCallback(delegate* unmanaged<short*, int, Event*, int> callback);

    [LibraryImport("libespeak-ng.so.1", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int espeak_SetVoiceByName(string name);

    [LibraryImport("libespeak-ng.so.1")]
    private static partial int espeak_SetParameter(int parameter, int value, int relative);

    [LibraryImport("libespeak-ng.so.1")]
    private static partial int espeak_Synth(byte* text, nuint size, uint position, int positionType, uint endPosition, uint flags, uint* identifier, void* userData);

    [LibraryImport("libespeak-ng.so.1")]
    private static partial int espeak_Synchronize();

    /// <summary>espeak_EVENT of speak_lib.h.</summary>
    [StructLayout(LayoutKind.Sequential)]
    private struct Event
    {
        public int Type;
        public uint Identifier;
        public int TextPosition;
        public int Length;
        public int AudioPosition;
        public int Sample;
        public void* UserData;
        public long Id;
    }
}
