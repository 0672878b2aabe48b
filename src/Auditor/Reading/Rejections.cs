using System.Globalization;
using Auditor.Reports;

namespace Auditor.Reading;

/// <summary>读取阶段的退回: every reason why a file is not read, with its advice, in one place.</summary>
internal static class Rejections
{
    private const long Megabyte = 1024 * 1024;
    private const string SaveAsDocx = "请用 Word 或 WPS 打开，另存为 .docx 后重新提交。";
    private const string ResavePdf = "请重新导出 PDF，能正常打开后再提交，或提交生成该 PDF 的 .docx 原稿。";

    private const string ResaveOfd = "请重新导出 OFD，能正常打开后再提交，或提交生成该 OFD 的 .docx 原稿。";

    public static Rejection Empty() =>
        new("empty", "文件是空的，大小为 0 字节。", "请确认报告已经保存，再重新提交。");

    public static Rejection NoText() =>
        new("empty", "文件里没有文字，可能是图片版、扫描件，或正文由脚本加载的网页。", "请提交带文字的 .docx 报告，或另存为 .txt 后重新提交。");

    public static Rejection Frames() =>
        new("empty", "这个网页由框架（frame 或 iframe）组成，正文在另一个文件里，本文件没有文字。", "请打开框架里的正文页面，单独保存后提交，或提交 .docx 报告。");

    public static Rejection FileTooLarge(long bytes) =>
        new("too-large",
            Invariant($"文件有 {bytes / (double)Megabyte:0.0} MB，超过上限 {ReadingLimits.MaxFileBytes / Megabyte} MB。"),
            "请去掉图片和附件，只保留报告正文后重新提交。");

    public static Rejection TextTooLong() =>
        new("too-large", Invariant($"文字超过上限 {ReadingLimits.MaxTextLength} 个字符，不像一份年度报告。"), "请只提交一个单位一个年度的报告。");

    public static Rejection UnpacksTooLarge() =>
        new("too-large",
            Invariant($"文件解压后过大（上限 {ReadingLimits.MaxUnpackedBytes / Megabyte} MB）或压缩比异常，为安全起见没有打开。"),
            "请用 Word 或 WPS 打开，去掉大图和嵌入对象，另存为 .docx 后重新提交。");

    public static Rejection TooDeep() =>
        new("too-deep", Invariant($"文件结构的嵌套超过 {ReadingLimits.MaxDepth} 层，为安全起见没有读取。"), "请把正文复制到新建的 .docx 或 .txt 文件后重新提交。");

    public static Rejection UnknownExtension(string extension, IReadOnlyList<string> accepted) =>
        new("unknown-format",
            extension.Length == 0 ? "文件名没有扩展名，无法判断格式。" : $"不支持扩展名为 {extension} 的文件。",
            $"请另存为以下格式之一后重新提交：{string.Join("、", accepted)}。");

    public static Rejection NotText() =>
        new("not-text", "文件内容不是可以阅读的文字，可能是其他格式的文件改了扩展名，或者编码已经损坏。", "请用原来的软件打开，另存为 .docx，或另存为 UTF-8 编码的 .txt 后重新提交。");

    public static Rejection Damaged() =>
        new("damaged", "文件已损坏或不完整，无法打开。", "请用 Word 或 WPS 打开检查，另存为新的 .docx 后重新提交。");

    public static Rejection Encrypted() =>
        new("encrypted", "文件设有打开密码，无法读取。", "请取消打开密码，另存为 .docx 后重新提交。");

    public static Rejection NotWord(ContentKind kind) => kind switch
    {
        ContentKind.Html => new("wrong-content", "扩展名是 .docx，内容却是网页。", "请用 Word 或 WPS 打开，另存为 .docx；或者把扩展名改为 .html 后重新提交。"),
        ContentKind.Ofd => new("wrong-content", "扩展名是 .docx，内容却是 OFD 版式文件。", "请把扩展名改为 .ofd 后重新提交，或提交生成该 OFD 的 .docx 原稿。"),
        ContentKind.Pdf => new("wrong-content", "扩展名是 .docx，内容却是 PDF。", "请把扩展名改为 .pdf 后重新提交，或提交生成该 PDF 的 .docx 原稿。"),
        _ => new("damaged", "扩展名是 .docx，内容却不是 Word 文档，可能已经损坏，或者是别的文件改了扩展名。", SaveAsDocx),
    };

    public static Rejection NotPdf() =>
        new("damaged", "扩展名是 .pdf，内容却不是 PDF 文件，可能已经损坏，或者是别的文件改了扩展名。", ResavePdf);

    public static Rejection DamagedPdf() => new("damaged", "PDF 文件已损坏或不完整，无法打开。", ResavePdf);

    public static Rejection EncryptedPdf() =>
        new("encrypted", "这份 PDF 设有打开密码，无法读取。", "请取消打开密码后重新提交，或提交生成该 PDF 的 .docx 原稿。");

    public static Rejection NeedsRecognition() =>
        new("needs-ocr", "这份文件是扫描件或图片，没有文字层，需要文字识别（OCR），这台机器上没有安装识别程序。",
            "请提交生成该 PDF 的 .docx 原稿，或用扫描软件识别文字（OCR）并核对后重新提交；管理员也可以安装识别程序（Debian、Ubuntu：apt-get install tesseract-ocr tesseract-ocr-chi-sim poppler-utils）。");

    public static Rejection NotRecognized() =>
        new("needs-ocr", "这份文件是扫描件或图片，没有文字层，文字识别（OCR）没有成功。", "请提交生成该 PDF 的 .docx 原稿，或用扫描软件识别文字（OCR）并核对后重新提交。");

    public static Rejection RecognitionTooSlow(TimeSpan limit) =>
        new("too-slow", Invariant($"这份文件是扫描件，文字识别（OCR）超过 {limit.TotalMinutes:0.#} 分钟仍未完成，已经停止。"), "请提交生成该 PDF 的 .docx 原稿。");

    public static Rejection TooManyScans(int most) =>
        new("too-large", Invariant($"扫描件超过 {most} 页，不像一份年度报告，没有做文字识别（OCR）。"), "请只提交一个单位一个年度的报告，最好是 .docx 原稿。");

    public static Rejection GarbledPdf() =>
        new("needs-ocr", "这份 PDF 的文字层编码已损坏，取不出可以阅读的文字，需要文字识别（OCR）。", "请提交生成该 PDF 的 .docx 原稿，或用 Word、WPS 重新导出 PDF 后提交。");

    public static Rejection TooManyPages() =>
        new("too-large", Invariant($"PDF 超过 {ReadingLimits.MaxPages} 页，不像一份年度报告。"), "请只提交一个单位一个年度的报告。");

    public static Rejection TooSlow() =>
        new("too-slow",
            Invariant($"读取超过 {ReadingLimits.MaxTime.TotalSeconds:0} 秒仍未完成，已经停止；文件可能已损坏，或者结构异常复杂。"),
            "请用 Word 或 WPS 打开，把正文另存为新的 .docx 后重新提交。");

    public static Rejection PdfTooComplex() =>
        new("too-large", "PDF 的页面内容过于复杂（例如含有大量矢量图形），为安全起见没有读取。", "请提交生成该 PDF 的 .docx 原稿。");

    public static Rejection NotOfd() =>
        new("damaged", "扩展名是 .ofd，内容却不是 OFD 版式文件，可能已经损坏，或者是别的文件改了扩展名。", ResaveOfd);

    public static Rejection DamagedOfd() => new("damaged", "OFD 文件已损坏或不完整，无法打开。", ResaveOfd);

    public static Rejection EncryptedOfd() =>
        new("encrypted", "这份 OFD 经过加密，无法读取。", "请取消加密后重新提交，或提交生成该 OFD 的 .docx 原稿；电子签章不影响读取，不必去掉。");

    public static Rejection ScannedOfd() =>
        new("needs-ocr", "这份 OFD 的页面是图片，没有文字，需要文字识别（OCR）。", "请提交生成该 OFD 的 .docx 原稿，或用扫描软件识别文字（OCR）并核对后重新提交。");

    public static Rejection GarbledOfd() =>
        new("needs-ocr", "这份 OFD 的文字编码已损坏，取不出可以阅读的文字，需要文字识别（OCR）。", "请提交生成该 OFD 的 .docx 原稿，或重新导出 OFD 后提交。");

    public static Rejection OfdTooLong() =>
        new("too-large", Invariant($"OFD 超过 {ReadingLimits.MaxPages} 页或文字过多，不像一份年度报告。"), "请只提交一个单位一个年度的报告。");

    public static Rejection NothingZipped() =>
        new("empty", "压缩包里没有报告文件。", "请把报告（.docx、.pdf、.txt 等）放进压缩包后重新提交。");

    public static Rejection DamagedZip() =>
        new("damaged", "压缩包已损坏或不完整，无法打开。", "请重新压缩，能正常解压后再提交，或直接提交里面的报告。");

    public static Rejection TooManyMembers() =>
        new("too-large", Invariant($"压缩包里的文件超过 {Zipped.ZippedReports.MaxMembers} 个，为安全起见没有打开。"), "请分成几个压缩包提交。");

    public static Rejection NestedZip() =>
        new("wrong-content", "这是压缩包里的压缩包里的压缩包，只展开到第二层。", "请先解压，再提交里面的报告。");

    public static Rejection EncryptedMember() =>
        new("encrypted", "压缩包设有密码，里面的这份文件无法读取。", "请重新压缩，不设密码，或直接提交报告。");

    public static Rejection DamagedMember() =>
        new("damaged", "压缩包里的这份文件已损坏，或者压缩方式不常见，无法解开。", "请用常用软件重新压缩为 .zip，或直接提交报告。");

    public static Rejection MemberTooLarge() =>
        new("too-large",
            Invariant($"压缩包里的这份文件解压后过大（全部文件合计上限 {ReadingLimits.MaxUnpackedBytes / Megabyte} MB）或压缩比异常，为安全起见没有读取。"),
            "请确认文件无误，分成几个压缩包提交，或直接提交报告。");

    /// <param name="content">What the zip container holds instead, for example “压缩包”.</param>
    public static Rejection NotWordPackage(string content) =>
        new("wrong-content", $"文件内容是{content}，不是 Word 文档（.docx）。", "请提交 .docx 格式的报告；如果报告在压缩包里，请先解压。");

    /// <param name="extension">Of the content, for example <c>.doc</c>.</param>
    public static Rejection NeedsOffice(string extension) =>
        new("needs-office",
            $"{NameOf(extension)}要先由 LibreOffice 转换才能读取，这台机器上没有安装。",
            "请用 Word 或 WPS 打开，另存为 .docx 或 .pdf 后重新提交；管理员也可以安装 LibreOffice（Debian、Ubuntu：apt-get install libreoffice-writer-nogui）。");

    public static Rejection NotConverted(string extension) =>
        new("damaged", $"{NameOf(extension)}已损坏、设有密码或者过于庞大，LibreOffice 无法打开。", SaveAsDocx);

    public static Rejection ConversionTooSlow(TimeSpan limit) =>
        new("too-slow", Invariant($"转换超过 {limit.TotalSeconds:0} 秒仍未完成，已经停止。"), SaveAsDocx);

    /// <summary>Null for content that a reader may take.</summary>
    public static Rejection? OfForeignContent(ContentKind kind) => kind switch
    {
        ContentKind.OldExcel => new("wrong-content", "文件内容是 Excel 表格（.xls、.et），不是文字报告。", "请提交年度报告的文字文件（.docx 或 .pdf），不要只提交统计表。"),
        ContentKind.OldPowerPoint => new("wrong-content", "文件内容是演示文稿（.ppt、.dps），不是文字报告。", "请提交年度报告的文字文件（.docx 或 .pdf）。"),
        ContentKind.OldOffice => new("damaged", "这是旧版 Office 格式的文件，里面却没有 Word 或 WPS 文字，可能已经损坏。", SaveAsDocx + "只改扩展名没有用。"),
        ContentKind.EncryptedOffice => Encrypted(),
        ContentKind.WebArchive => new("wrong-content", "这是单个文件网页（.mht），不是 Word 文档。", SaveAsDocx),
        ContentKind.Image => new("wrong-content", "这是图片文件，没有可以读取的文字。", "请提交带文字的 .docx 报告，不要提交扫描件或截图。"),
        ContentKind.Archive => new("wrong-content", "这是压缩包，不是报告文件。", "请先解压，再提交里面的报告。"),
        _ => null,
    };

    private static string NameOf(string extension) => extension switch
    {
        ".rtf" => "RTF 文件",
        ".odt" => "OpenDocument 文件（.odt）",
        ".xml" => "Word 2003 的 XML 文件",
        _ => "旧版 Word 或 WPS 文件（.doc、.wps）",
    };

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
