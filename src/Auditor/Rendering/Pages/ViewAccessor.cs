using System.Collections.Concurrent;
using System.Reflection;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;

namespace Auditor.Rendering.Pages;

/// <summary>
/// The properties of a view by their names in a template (视图属性), snake_case. Made once a type: Scriban's own accessor would be made anew
/// for every page and read through reflection, which cost more than the page itself.
/// </summary>
internal sealed class ViewAccessor : IObjectAccessor
{
    private static readonly ConcurrentDictionary<Type, ViewAccessor> OfTypes = new();
    private static readonly MethodInfo Reading = typeof(ViewAccessor).GetMethod(nameof(Reader), BindingFlags.NonPublic | BindingFlags.Static)!;
    private static readonly object True = true;
    private static readonly object False = false;

    private readonly Dictionary<string, Func<object, object?>> _members;

    private ViewAccessor(Type view) => _members = view.GetProperties(BindingFlags.Instance | BindingFlags.Public)
        .Where(property => property.GetIndexParameters().Length == 0)
        .ToDictionary(StandardMemberRenamer.Rename, ReaderOf, StringComparer.Ordinal);

    public Type? IndexType => null;

    public bool HasIndexer => false;

    public static ViewAccessor Of(Type view) => OfTypes.GetOrAdd(view, static type => new ViewAccessor(type));

    /// <summary>Name → value of every property.</summary>
    public IEnumerable<KeyValuePair<string, object?>> Read(object view) => _members.Select(member => KeyValuePair.Create(member.Key, member.Value(view)));

    public int GetMemberCount(TemplateContext context, SourceSpan span, object target) => _members.Count;

    public IEnumerable<string> GetMembers(TemplateContext context, SourceSpan span, object target) => _members.Keys;

    public bool HasMember(TemplateContext context, SourceSpan span, object target, string member) => _members.ContainsKey(member);

    public bool TryGetValue(TemplateContext context, SourceSpan span, object target, string member, out object? value)
    {
        var isKnown = _members.TryGetValue(member, out var read);
        value = isKnown ? read!(target) : null;
        return isKnown;
    }

    public bool TrySetValue(TemplateContext context, SourceSpan span, object target, string member, object? value) => false;

    public bool TryGetItem(TemplateContext context, SourceSpan span, object target, object index, out object? value)
    {
        value = null;
        return false;
    }

    public bool TrySetItem(TemplateContext context, SourceSpan span, object target, object index, object? value) => false;

    private static Func<object, object?> ReaderOf(PropertyInfo property) =>
        (Func<object, object?>)Reading.MakeGenericMethod(property.DeclaringType!, property.PropertyType).Invoke(null, [property.GetMethod!])!;

    private static Func<object, object?> Reader<TView, TValue>(MethodInfo getter)
        where TView : class
    {
        var read = getter.CreateDelegate<Func<TView, TValue>>();
        return typeof(TValue) == typeof(bool) ? view => read((TView)view) is true ? True : False : view => read((TView)view);
    }
}
