using System.Collections;
using System.Globalization;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;

namespace Auditor.Rendering.Pages;

/// <summary>
/// Scriban with the safety on: every value written is HTML-encoded but for <see cref="Markup"/>, an unknown name is an error, and there are no built-in functions,
/// so a template can neither include, evaluate nor compute anything.
/// </summary>
internal sealed class HtmlContext : TemplateContext
{
    private const int Unlimited = 0;

    public HtmlContext(object model)
        : base(new ScriptObject())
    {
        StrictVariables = true;
        EnableRelaxedMemberAccess = false;
        EnableRelaxedIndexerAccess = false;

        // The templates are our own and the view is finite; only the length of the report decides how long a page is.
        LoopLimit = Unlimited;
        LimitToString = Unlimited;
        OutputLimit = Unlimited;
        NewLine = "\n";
        PushCulture(CultureInfo.InvariantCulture);

        var globals = new ScriptObject();
        foreach (var (name, value) in ViewAccessor.Of(model.GetType()).Read(model))
            globals[name] = value;
        PushGlobal(globals);
    }

    public override TemplateContext Write(SourceSpan span, object? textAsObject)
    {
        if (textAsObject is Markup markup)
            Write(markup.Html);
        else if ((textAsObject as string ?? ObjectToString(textAsObject)) is { } text)
            Write(HtmlText.Encode(text));
        return this;
    }

    protected override IObjectAccessor? GetMemberAccessorImpl(object target) =>
        target.GetType().Assembly == typeof(HtmlContext).Assembly && target is not (IScriptObject or IList) ? ViewAccessor.Of(target.GetType()) : base.GetMemberAccessorImpl(target);
}
