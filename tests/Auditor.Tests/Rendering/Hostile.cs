namespace Auditor.Tests.Rendering;

/// <summary>Strings that break careless pages.</summary>
internal static class Hostile
{
    public static TheoryData<string> Strings =>
    [
        "<script>alert(1)</script>",
        "{{ 1+1 }}{{ include 'x' }}",
        "\"onmouseover=\"alert(1)",
        "'onfocus='alert(1)",
        "</mark></div></main><img src=x onerror=alert(1)>",
        "</title></style><script>",
        "<!-- --><![CDATA[ ]]>&lt;&amp;",
        "\u202E倒序\u202C\u2066\u2069\u200F",
        "😀𠮷\u0001",
        "javascript:alert(1)",
    ];
}
