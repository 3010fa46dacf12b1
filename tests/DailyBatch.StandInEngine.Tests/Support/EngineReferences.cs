using System.Reflection;
using System.Reflection.Metadata;

namespace DailyBatch.StandInEngine.Tests.Support;

/// <summary>All that a module asks of the engine: members it calls, properties that its attributes set, methods that it overrides.</summary>
internal sealed class EngineReferences(string path)
{
    private readonly MetadataFile _file = new(path);

    private MetadataReader Reader => _file.Reader;

    /// <summary>Full names of the engine's types.</summary>
    public IReadOnlySet<string> Types => Reader.TypeReferences.Where(IsEngine).Select(handle => _file.NameOf(handle)).ToHashSet();

    public IReadOnlySet<(string Type, string Signature)> Members => Called().Concat(AttributeProperties()).Concat(Overridden()).ToHashSet();

    private bool IsEngine(TypeReferenceHandle handle)
    {
        EntityHandle scope = Reader.GetTypeReference(handle).ResolutionScope;
        return scope.Kind == HandleKind.AssemblyReference && Reader.GetString(Reader.GetAssemblyReference((AssemblyReferenceHandle)scope).Name) == "System.Management.Automation";
    }

    private bool IsEngine(EntityHandle type) => type.Kind switch
    {
        HandleKind.TypeReference => IsEngine((TypeReferenceHandle)type),
        HandleKind.TypeSpecification => _file.NameOf(type).StartsWith("System.Management.Automation.", StringComparison.Ordinal),
        _ => false,
    };

    private IEnumerable<(string, string)> Called() =>
        from handle in Reader.MemberReferences
        let member = Reader.GetMemberReference(handle)
        where member.GetKind() == MemberReferenceKind.Method && IsEngine(member.Parent)
        select (_file.NameOf(member.Parent).Split('<')[0], _file.SignatureOf(Reader.GetString(member.Name), member.DecodeMethodSignature(_file.Names, null)));

    private IEnumerable<(string, string)> AttributeProperties() =>
        from handle in Reader.CustomAttributes
        let attribute = Reader.GetCustomAttribute(handle)
        where attribute.Constructor.Kind == HandleKind.MemberReference
        let type = Reader.GetMemberReference((MemberReferenceHandle)attribute.Constructor).Parent
        where IsEngine(type)
        from argument in attribute.DecodeValue(_file.Names).NamedArguments
        select (_file.NameOf(type), $"Void set_{argument.Name}({argument.Type})");

    /// <summary>An override without a method to override would never be called, and nobody would be told.</summary>
    private IEnumerable<(string, string)> Overridden() =>
        from handle in Reader.TypeDefinitions
        let type = EngineBase(handle)
        where type.Length > 0
        from method in Reader.GetTypeDefinition(handle).GetMethods().Select(Reader.GetMethodDefinition)
        where (method.Attributes & (MethodAttributes.Virtual | MethodAttributes.NewSlot)) == MethodAttributes.Virtual
        let signature = _file.SignatureOf(Reader.GetString(method.Name), method.DecodeSignature(_file.Names, null))
        where !IsOfObject(signature) && !IsOwn(Reader.GetTypeDefinition(handle).BaseType, signature)
        select (type, signature);

    private static bool IsOfObject(string signature) => signature is "String ToString()" or "Int32 GetHashCode()" or "Boolean Equals(Object)";

    /// <summary>Whether one of the module's own classes between the override and the engine declares the method.</summary>
    private bool IsOwn(EntityHandle type, string signature)
    {
        if (type.Kind != HandleKind.TypeDefinition) return false;
        TypeDefinition definition = Reader.GetTypeDefinition((TypeDefinitionHandle)type);
        bool here = definition.GetMethods().Select(Reader.GetMethodDefinition).Any(method =>
            (method.Attributes & MethodAttributes.NewSlot) != 0 && _file.SignatureOf(Reader.GetString(method.Name), method.DecodeSignature(_file.Names, null)) == signature);
        return here || IsOwn(definition.BaseType, signature);
    }

    private string EngineBase(EntityHandle type) => type.Kind switch
    {
        _ when type.IsNil => "",
        HandleKind.TypeDefinition => EngineBase(Reader.GetTypeDefinition((TypeDefinitionHandle)type).BaseType),
        _ => IsEngine(type) ? _file.NameOf(type) : "",
    };
}
