using System.Reflection;
using System.Reflection.Emit;

namespace MineAction.Api.Tests.Architecture;

/// <summary>Which types a type uses: in its shape, and in the code of its methods.</summary>
internal static class Dependencies
{
    private const BindingFlags All =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Dictionary<short, OpCode> OpCodes = typeof(OpCodes).GetFields()
        .Select(field => field.GetValue(null))
        .OfType<OpCode>()
        .ToDictionary(code => code.Value);

    /// <summary>The types of the service that <paramref name="type"/> uses, itself and what is nested in it aside.</summary>
    public static IReadOnlySet<Type> Of(Type type)
    {
        var used = new HashSet<Type>();
        foreach (var each in type.GetInterfaces().Append(type.BaseType).OfType<Type>())
            Add(used, each);
        foreach (var member in type.GetMembers(All))
            AddMember(used, member);
        return used.Where(each => each.Assembly == type.Assembly).ToHashSet();
    }

    private static void AddMember(HashSet<Type> used, MemberInfo member)
    {
        foreach (var attribute in member.GetCustomAttributesData())
            Add(used, attribute.AttributeType);
        if (member is FieldInfo field)
            Add(used, field.FieldType);
        if (member is MethodInfo { ReturnType: var result })
            Add(used, result);
        if (member is not MethodBase method)
            return;
        foreach (var parameter in method.GetParameters())
            Add(used, parameter.ParameterType);
        if (method.GetMethodBody() is not { } body)
            return;
        foreach (var local in body.LocalVariables)
            Add(used, local.LocalType);
        foreach (var named in Named(method, body.GetILAsByteArray()!))
            AddNamed(used, named);
    }

    private static void AddNamed(HashSet<Type> used, MemberInfo named)
    {
        Add(used, named as Type ?? named.DeclaringType!);
        if (named is MethodInfo { IsGenericMethod: true } generic)
        {
            foreach (var argument in generic.GetGenericArguments())
                Add(used, argument);
        }
    }

    private static void Add(HashSet<Type> used, Type type)
    {
        if (type.HasElementType)
            Add(used, type.GetElementType()!);
        foreach (var argument in type.GetGenericArguments())
            Add(used, argument);
        if (!type.IsGenericParameter)
            used.Add(type.IsGenericType ? type.GetGenericTypeDefinition() : type);
    }

    // The members that the instructions of a method name.
    private static IEnumerable<MemberInfo> Named(MethodBase method, byte[] code)
    {
        var typeArguments = method.DeclaringType!.GetGenericArguments();
        var methodArguments = method.IsGenericMethod ? method.GetGenericArguments() : null;
        for (var at = 0; at < code.Length;)
        {
            var opCode = code[at] == 0xFE ? OpCodes[unchecked((short)(0xFE00 | code[at + 1]))] : OpCodes[code[at]];
            at += opCode.Size;
            if (opCode.OperandType
                is OperandType.InlineField or OperandType.InlineMethod or OperandType.InlineTok or OperandType.InlineType)
            {
                yield return method.Module.ResolveMember(BitConverter.ToInt32(code, at), typeArguments, methodArguments)!;
            }

            at += opCode.OperandType == OperandType.InlineSwitch ? 4 + (4 * BitConverter.ToInt32(code, at)) : SizeOf(opCode.OperandType);
        }
    }

    private static int SizeOf(OperandType operand) => operand switch
    {
        OperandType.InlineNone => 0,
        OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
        OperandType.InlineVar => 2,
        OperandType.InlineI8 or OperandType.InlineR => 8,
        _ => 4,
    };
}
