using System.Globalization;

namespace Auditor.Reading.Numbering;

/// <summary>编号格式: a number in the way in which Word writes it, by the name that <c>w:numFmt</c> gives.</summary>
internal static class NumberFormat
{
    private const int MostRoman = 3999;

    /// <summary>Behind ZZ… Word goes on repeating; nobody has a list that long.</summary>
    private const int MostLetters = 26 * 20;

    private static readonly (int Value, string Sign)[] RomanSigns =
    [
        (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
    ];

    /// <summary>Empty for bullets and for levels without a number; Arabic figures for formats of other languages.</summary>
    public static string Write(int value, string format) => format switch
    {
        "bullet" or "none" => "",
        _ when value <= 0 => Arabic(value),
        "chineseCounting" or "taiwaneseCounting" => value < 100 ? ChineseNumber.Counted(value) : ChineseNumber.Spelled(value),
        "chineseCountingThousand" or "taiwaneseCountingThousand" or "ideographLegalTraditionalCounting" => ChineseNumber.Counted(value),
        "japaneseCounting" or "koreanCounting" => ChineseNumber.CountedWithoutOne(value),
        "ideographDigital" or "taiwaneseDigital" or "japaneseDigitalTenThousand" or "koreanDigital2" => ChineseNumber.Spelled(value),
        "chineseLegalSimplified" => ChineseNumber.Legal(value, traditional: false),
        "ideographLegalTraditional" or "japaneseLegal" => ChineseNumber.Legal(value, traditional: true),
        "ideographTraditional" => OneOf("甲乙丙丁戊己庚辛壬癸", value),
        "ideographZodiac" => OneOf("子丑寅卯辰巳午未申酉戌亥", value),
        "ideographEnclosedCircle" => OneOf("㊀㊁㊂㊃㊄㊅㊆㊇㊈㊉", value),
        "decimalEnclosedCircle" or "decimalEnclosedCircleChinese" => Circled(value),
        "decimalEnclosedParen" => value <= 20 ? Shifted('⑴', value) : Arabic(value),
        "decimalEnclosedFullstop" => value <= 20 ? Shifted('⒈', value) : Arabic(value),
        "decimalFullWidth" or "decimalFullWidth2" => string.Concat(Arabic(value).Select(digit => (char)(digit - '0' + '０'))),
        "decimalZero" => value.ToString("00", CultureInfo.InvariantCulture),
        "numberInDash" => $"- {Arabic(value)} -",
        "upperRoman" => Roman(value),
        "lowerRoman" => Roman(value).ToLowerInvariant(),
        "upperLetter" => Letters('A', value),
        "lowerLetter" => Letters('a', value),
        _ => Arabic(value),
    };

    private static string Arabic(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static string Shifted(char first, int value) => ((char)(first + value - 1)).ToString();

    private static string OneOf(string signs, int value) => value <= signs.Length ? signs[value - 1].ToString() : Arabic(value);

    private static string Circled(int value) => value switch
    {
        <= 20 => Shifted('①', value),
        <= 35 => Shifted('㉑', value - 20),
        <= 50 => Shifted('㊱', value - 35),
        _ => Arabic(value),
    };

    /// <summary>A … Z, AA, BB …: Word repeats the letter.</summary>
    private static string Letters(char first, int value) =>
        value <= MostLetters ? new string((char)(first + ((value - 1) % 26)), ((value - 1) / 26) + 1) : Arabic(value);

    private static string Roman(int value)
    {
        if (value > MostRoman)
            return Arabic(value);
        var roman = "";
        foreach (var (worth, sign) in RomanSigns)
        {
            for (; value >= worth; value -= worth)
                roman += sign;
        }

        return roman;
    }
}
