using System.Reflection;
using System.Reflection.Metadata;

namespace DailyBatch.StandInEngine.Tests.Support;

/// <summary>All that others can see of an assembly that says it is the engine.</summary>
internal sealed class EngineSurface
{
    private readonly MetadataFile _file;

    public EngineSurface(string path)
    {
        _file = new MetadataFile(path);
        Types = _file.Reader.TypeDefinitions
            .Where(handle => (_file.Reader.GetTypeDefinition(handle).Attributes & TypeAttributes.VisibilityMask) == TypeAttributes.Public)
            .Select(Read)
            .Where(type => type.Name.StartsWith("System.Management.Automation.", StringComparison.Ordinal))
            .ToDictionary(type => type.Name);
    }

    public IReadOnlyDictionary<string, EngineType> Types { get; }

    /// <summary>Whether the type or one of its bases has the member, whatever its visibility and whether it can be overridden.</summary>
    public bool Has(string type, string signature)
    {
        if (!Types.TryGetValue(type, out EngineType? found)) return false;
        return found.Members.Any(member => member.EndsWith(" " + signature, StringComparison.Ordinal)) || Has(found.Base, signature);
    }

    private EngineType Read(TypeDefinitionHandle handle)
    {
        TypeDefinition type = _file.Reader.GetTypeDefinition(handle);
        var members = type.GetMethods().Select(Method).Concat(type.GetFields().Select(Field)).OfType<string>().ToHashSet();
        var interfaces = type.GetInterfaceImplementations().Select(one => _file.NameOf(_file.Reader.GetInterfaceImplementation(one).Interface)).ToHashSet();
        return new EngineType(_file.NameOf(handle), Kind(type), _file.NameOf(type.BaseType), interfaces, members);
    }

    private static string Kind(TypeDefinition type)
    {
        bool Is(TypeAttributes one) => (type.Attributes & one) != 0;
        return Is(TypeAttributes.Interface) ? "interface" : $"{(Is(TypeAttributes.Abstract) ? "abstract " : "")}{(Is(TypeAttributes.Sealed) ? "sealed " : "")}class";
    }

    private string? Method(MethodDefinitionHandle handle)
    {
        MethodDefinition method = _file.Reader.GetMethodDefinition(handle);
        if (Visibility(method.Attributes & MethodAttributes.MemberAccessMask) is not { } visible) return null;
        bool open = (method.Attributes & (MethodAttributes.Virtual | MethodAttributes.Final)) == MethodAttributes.Virtual;
        return $"{visible}{(open ? " virtual" : "")} {_file.SignatureOf(_file.Reader.GetString(method.Name), method.DecodeSignature(_file.Names, null))}";
    }

    private static string? Visibility(MethodAttributes access) => access switch
    {
        MethodAttributes.Public => "public",
        MethodAttributes.Family or MethodAttributes.FamORAssem => "protected",
        _ => null,
    };

    private string? Field(FieldDefinitionHandle handle)
    {
        FieldDefinition field = _file.Reader.GetFieldDefinition(handle);
        if ((field.Attributes & FieldAttributes.FieldAccessMask) != FieldAttributes.Public) return null;
        string name = $"{field.DecodeSignature(_file.Names, null)} {_file.Reader.GetString(field.Name)}";
        if (field.GetDefaultValue().IsNil) return $"field {name}";
        Constant constant = _file.Reader.GetConstant(field.GetDefaultValue());
        return $"constant {name} = {_file.Reader.GetBlobReader(constant.Value).ReadConstant(constant.TypeCode)}";
    }
}
