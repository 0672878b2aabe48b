using Auditor.Reports;

namespace Auditor.Checking.Consistency;

/// <summary>What the prose says of documents, decisions and charges, beside table two.</summary>
internal static class DisclosureFigures
{
    private const double Likely = 0.8;

    private const decimal YuanOfWan = 10_000;

    public static SumFault? Fault(StatedFigure figure, DisclosureTable table, AuditSubject subject)
    {
        if (!figure.IsPlain || figure.Section == SectionKind.ProblemsAndImprovements || FigureGround.IsOtherScope(figure, subject.Report.Agency))
            return null;

        if (figure is { Kind: FigureKind.Money, About: FigureObject.Charges, NamesObject: true, Verb: FigureVerb.None or FigureVerb.Charged })
            return subject.Report.Format == FormatVersion.F21 ? Charge(figure, table[DisclosureRow.Charges]) : null;

        if (!FigureGround.IsCaseCount(figure) || Place(figure, subject.Report.Format) is not (var row, var column, var name))
            return null;

        var cells = table[row];
        if (cells.Count <= column || cells[column].Value is not { } value || value == figure.Value || cells.Any(cell => cell.Value == figure.Value && subject.Report.Format == FormatVersion.F19))
            return null;

        return new SumFault(
            Likely,
            $"正文称“{figure.Clause}”，而表二“{name}”为 {FigureParagraphs.Number(value)} 件，两处不一致。",
            "核对正文与统计表，以实际数量为准改正其中一处。",
            [figure.Clause, .. StatutoryTables.Places(cells[column])]);
    }

    private static (DisclosureRow Row, int Column, string Name)? Place(StatedFigure figure, FormatVersion format) => (figure.About, figure.Verb, format) switch
    {
        (FigureObject.NormativeDocuments, FigureVerb.Made, FormatVersion.F21) => (DisclosureRow.NormativeDocuments, 0, "行政规范性文件”行“本年制发件数"),
        (FigureObject.NormativeDocuments, FigureVerb.Repealed, FormatVersion.F21) => (DisclosureRow.NormativeDocuments, 1, "行政规范性文件”行“本年废止件数"),
        (FigureObject.NormativeDocuments, FigureVerb.InForce, FormatVersion.F21) => (DisclosureRow.NormativeDocuments, 2, "行政规范性文件”行“现行有效件数"),
        (FigureObject.NormativeDocuments, FigureVerb.Made, FormatVersion.F19) => (DisclosureRow.NormativeDocuments, 0, "规范性文件”行“本年新制作数量"),
        (FigureObject.Rules, FigureVerb.Made, FormatVersion.F21) => (DisclosureRow.Rules, 0, "规章”行“本年制发件数"),
        (FigureObject.Rules, FigureVerb.Repealed, FormatVersion.F21) => (DisclosureRow.Rules, 1, "规章”行“本年废止件数"),
        (FigureObject.Rules, FigureVerb.InForce, FormatVersion.F21) => (DisclosureRow.Rules, 2, "规章”行“现行有效件数"),
        (FigureObject.Licences, FigureVerb.Decided, FormatVersion.F21) => (DisclosureRow.Licensing, 0, "行政许可”行“本年处理决定数量"),
        (FigureObject.Penalties, FigureVerb.Decided, FormatVersion.F21) => (DisclosureRow.Penalties, 0, "行政处罚”行“本年处理决定数量"),
        (FigureObject.Coercion, FigureVerb.Decided, FormatVersion.F21) => (DisclosureRow.Coercion, 0, "行政强制”行“本年处理决定数量"),
        _ => null,
    };

    /// <summary>Prose rounds to its last decimal, the table to its own.</summary>
    private static SumFault? Charge(StatedFigure figure, IReadOnlyList<Cell> cells)
    {
        if (cells.Count == 0 || cells[0].Value is not { } inWan || inWan * YuanOfWan == figure.Value || inWan == figure.Value)
            return null;

        var cellPrecision = (decimal)Math.Pow(10, -inWan.Scale) * YuanOfWan;
        var isNear = Math.Abs(inWan * YuanOfWan - figure.Value) < Math.Max(figure.Precision, cellPrecision);
        return isNear ? null : new SumFault(
            Likely,
            $"正文称“{figure.Clause}”，而表二“行政事业性收费”行“本年收费金额”为 {FigureParagraphs.Number(inWan)} 万元。",
            "核对正文与表二的金额和单位。",
            [figure.Clause, .. StatutoryTables.Places(cells[0])]);
    }
}
