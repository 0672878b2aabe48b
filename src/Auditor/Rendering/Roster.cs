using System.Text;
using Microsoft.VisualBasic.FileIO;

namespace Auditor.Rendering;

/// <summary>应报名单: the agencies that have to submit a report.</summary>
public sealed record Roster(IReadOnlyList<RosterLine> Lines)
{
    private const int Columns = 3;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>CSV in UTF-8 with a head line: agency, region, level.</summary>
    /// <exception cref="FormatException">Says in Chinese what is wrong and where.</exception>
    public static Roster Parse(byte[] csv)
    {
        try
        {
            using var parser = new TextFieldParser(new StringReader(Strict.GetString(csv).TrimStart('\uFEFF'))) { HasFieldsEnclosedInQuotes = true };
            parser.SetDelimiters(",");
            _ = parser.ReadFields();
            var lines = new List<RosterLine>();
            while (!parser.EndOfData)
            {
                var number = parser.LineNumber;
                if (parser.ReadFields() is not { Length: Columns } fields || fields[0].Length == 0)
                    throw new FormatException(FormattableString.Invariant($"应报名单第 {number} 行应有三列：机关、地区、层级，机关不能为空。"));
                lines.Add(new RosterLine(fields[0], fields[1], fields[2]));
            }

            return new Roster(lines);
        }
        catch (DecoderFallbackException error)
        {
            throw new FormatException("应报名单不是 UTF-8 编码。请另存为“CSV UTF-8”格式。", error);
        }
        catch (MalformedLineException error)
        {
            throw new FormatException(FormattableString.Invariant($"应报名单第 {error.LineNumber} 行的引号不成对，请改正。"), error);
        }
    }

    /// <summary>未报送: those none of the reports is from, by region and name. A file that could not be read counts when its path names the agency.</summary>
    public IReadOnlyList<RosterLine> MissingFrom(IReadOnlyList<SummaryEntry> entries)
    {
        var names = entries.Select(entry => entry.Agency).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var unnamed = entries.Where(entry => entry.Agency is null).Select(entry => entry.Path).ToList();
        return Lines
            .Where(line => !names.Contains(line.Agency) && !names.Contains(line.Region + line.Agency) && !unnamed.Any(path => path.Contains(line.Agency, StringComparison.Ordinal)))
            .OrderBy(line => line.Region, StringComparer.Ordinal)
            .ThenBy(line => line.Agency, StringComparer.Ordinal)
            .ToList();
    }
}
