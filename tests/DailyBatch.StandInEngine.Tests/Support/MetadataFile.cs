using System.Collections.Immutable;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace DailyBatch.StandInEngine.Tests.Support;

/// <summary>An assembly read as data: nothing of it is loaded or run.</summary>
internal sealed class MetadataFile
{
    public MetadataFile(string path)
    {
        var file = new PEReader(ImmutableArray.Create(File.ReadAllBytes(path)));
        Reader = file.GetMetadataReader();
    }

    public MetadataReader Reader { get; }

    public TypeNames Names { get; } = new();

    public string NameOf(EntityHandle type) => Names.Of(Reader, type);

    public string SignatureOf(string name, MethodSignature<string> signature) =>
        $"{(signature.Header.IsInstance ? "" : "static ")}{signature.ReturnType} {name}({string.Join(", ", signature.ParameterTypes)})";
}
