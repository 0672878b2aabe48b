using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;

namespace Auditor.Tests.Reading.Fuzzing;

/// <summary>Ways in which a file comes to harm: from single bits to the structure of its format. The same random numbers do the same harm.</summary>
internal static partial class Mutation
{
    /// <summary>Numbers at the edges of what readers count with.</summary>
    private static readonly string[] Numbers = ["0", "-1", "1", "255", "65536", "2147483647", "-2147483648", "99999999999999999999", "1e308", "NaN", "0.0000001", ""];

    /// <summary>Elements; larger parts copied again and again would cost the test the memory that it watches.</summary>
    private const int MostCopied = 100;

    /// <summary>Harms that go by the format come most often: they pass the first look and reach deep.</summary>
    public static byte[] Of(byte[] file, Random random)
    {
        var mutated = file;
        for (var times = random.Next(1, 4); times > 0; times--)
            mutated = random.Next(3) == 0 ? Blind(mutated, random) : ByFormat(mutated, random);
        return mutated;
    }

    private static byte[] ByFormat(byte[] file, Random random)
    {
        if (file.AsSpan().StartsWith("PK"u8))
            return InZip(file, random);
        if (file.AsSpan().StartsWith("%PDF"u8))
            return InPdf(file, random);
        return Latin(InMarkup(Latin(file), random));
    }

    private static byte[] Blind(byte[] file, Random random)
    {
        if (file.Length < 4)
            return [.. file, (byte)random.Next(256)];
        var at = random.Next(file.Length);
        var length = Math.Min(random.Next(1, 1 << random.Next(1, 13)), file.Length - at);
        return random.Next(6) switch
        {
            0 => Flipped(file, random),
            1 => file[..at],
            2 => [.. file[..(at + length)], .. file[at..]],
            3 => [.. file[..at], .. file[(at + length)..]],
            4 => [.. file[..at], .. Enumerable.Repeat((byte)random.Next(256), length), .. file[(at + length)..]],
            _ => [.. file[at..], .. file[..at]],
        };
    }

    private static byte[] Flipped(byte[] file, Random random)
    {
        var flipped = file.ToArray();
        for (var bits = random.Next(1, 40); bits > 0; bits--)
            flipped[random.Next(flipped.Length)] ^= (byte)(1 << random.Next(8));
        return flipped;
    }

    /// <summary>Harms the unpacked content of one member, or the list of members, and packs again.</summary>
    private static byte[] InZip(byte[] file, Random random)
    {
        List<(string Name, byte[] Content)>? members = Unpacked(file);
        if (members is null || members.Count == 0)
            return Blind(file, random);

        var at = random.Next(members.Count);
        var (name, content) = members[at];
        switch (random.Next(10))
        {
            case 0:
                members.RemoveAt(at);
                break;
            case 1:
                members.Add(members[at]);
                break;
            case 2:
                members[at] = (Latin1(name, random), content);
                break;
            case 3:
                members[at] = (name, members[random.Next(members.Count)].Content);
                break;
            case 4:
                members[at] = (name, Blind(content, random));
                break;
            default:
                members[at] = (name, content.AsSpan().StartsWith("PK"u8) ? InZip(content, random) : InTree(content, random) ?? Latin(InMarkup(Latin(content), random)));
                break;
        }

        return Packed(members);
    }

    private static string Latin1(string name, Random random) => random.Next(4) switch
    {
        0 => "../" + name,
        1 => name.ToUpperInvariant(),
        2 => name.Replace('/', '\\'),
        _ => name + "/",
    };

    /// <summary>Objects, names, numbers and references of a PDF file; streams stay as they are, or are cut.</summary>
    private static byte[] InPdf(byte[] file, Random random)
    {
        var text = Latin(file);
        var objects = PdfObject().Matches(text);
        if (objects.Count < 2)
            return Blind(file, random);

        var one = objects[random.Next(objects.Count)];
        var other = objects[random.Next(objects.Count)];
        return Latin(random.Next(6) switch
        {
            0 => text.Remove(one.Index, one.Length),
            1 => text.Remove(one.Index, one.Length).Insert(one.Index, one.Groups["head"].Value + other.Groups["body"].Value),
            2 => Replaced(text, PdfReference(), $"{random.Next(1, objects.Count + 3)} 0 R", random),
            3 => Replaced(text, PdfNumber(), Numbers[random.Next(Numbers.Length)], random),
            4 => Replaced(text, PdfName(), PdfName().Matches(text)[random.Next(PdfName().Count(text))].Value, random),
            _ => text.Insert(one.Groups["body"].Index, "<<[(" + new string('[', random.Next(1, 2000))),
        });
    }

    /// <summary>XML that stays well-formed, and so is read to its end; null for what is none, and now and then for XML too.</summary>
    private static byte[]? InTree(byte[] content, Random random)
    {
        if (random.Next(4) == 0 || !content.AsSpan().StartsWith("<"u8))
            return null;
        try
        {
            var document = XDocument.Parse(Encoding.UTF8.GetString(content), LoadOptions.PreserveWhitespace);
            for (var times = random.Next(1, 6); times > 0; times--)
                Harm([.. document.Descendants()], random);
            return Encoding.UTF8.GetBytes(document.Declaration + document.ToString(SaveOptions.DisableFormatting));
        }
        catch (Exception damage) when (damage is XmlException or ArgumentException or InvalidOperationException)
        {
            return null;
        }
    }

    private static void Harm(List<XElement> elements, Random random)
    {
        if (elements.Count < 3)
            return;
        var one = elements[random.Next(1, elements.Count)];
        var other = elements[random.Next(1, elements.Count)];
        var isSmall = !other.Descendants().Skip(MostCopied).Any();
        XElement[] copies = [.. Enumerable.Range(0, isSmall ? random.Next(1, 60) : 1).Select(_ => new XElement(other))];
        var attributes = one.Attributes().Where(attribute => !attribute.IsNamespaceDeclaration).ToList();
        switch (random.Next(9))
        {
            case 0:
                one.Remove();
                break;
            case 1:
                one.AddAfterSelf(copies);
                break;
            case 2 when isSmall:
                one.AddFirst(copies[0]);
                break;
            case 3:
                one.ReplaceWith(one.Nodes());
                break;
            case 4:
                one.Name = other.Name;
                break;
            case 5 when attributes.Count > 0:
                attributes[random.Next(attributes.Count)].Value = Numbers[random.Next(Numbers.Length)];
                break;
            case 6 when attributes.Count > 0:
                attributes[random.Next(attributes.Count)].Remove();
                break;
            case 7:
                one.Value = random.Next(2) == 0 ? other.Value : string.Join(' ', Enumerable.Repeat(Numbers[random.Next(Numbers.Length)], random.Next(1, 300)));
                break;
            default:
                foreach (var attribute in other.Attributes().Where(attribute => !attribute.IsNamespaceDeclaration))
                    one.SetAttributeValue(attribute.Name, attribute.Value);
                break;
        }
    }

    /// <summary>Tags, attributes and numbers of XML or HTML; text without any tags is treated by words.</summary>
    private static string InMarkup(string text, Random random)
    {
        var tags = Tag().Matches(text);
        if (tags.Count < 2)
            return InText(text, random);

        var one = tags[random.Next(tags.Count)];
        var other = tags[random.Next(tags.Count)];
        return random.Next(9) switch
        {
            0 => text.Remove(one.Index, one.Length),
            1 => text.Insert(one.Index, other.Value),
            2 => text.Remove(one.Index, one.Length).Insert(one.Index, other.Value),
            3 => Replaced(text, Number(), Numbers[random.Next(Numbers.Length)], random),
            4 => one.Index < other.Index ? text.Remove(one.Index, other.Index - one.Index) : text.Insert(one.Index, text[other.Index..one.Index]),
            5 => text.Insert(one.Index, string.Concat(Enumerable.Repeat(other.Value, random.Next(2, 600)))),
            6 => text.Insert(one.Index, InText(text[one.Index..Math.Min(text.Length, one.Index + 200)], random)),
            7 => Replaced(text, Attribute(), Attribute().Count(text) is > 0 and var count ? Attribute().Matches(text)[random.Next(count)].Value : "", random),
            _ => text.Insert(one.Index, random.Next(4) switch { 0 => "<![CDATA[", 1 => "<!--", 2 => "<!DOCTYPE x [<!ENTITY y 'z'>]>", _ => "&#x0;&y;" }),
        };
    }

    private static string InText(string text, Random random)
    {
        if (text.Length < 4)
            return text + "\0";
        var at = random.Next(text.Length);
        var length = Math.Min(random.Next(1, 400), text.Length - at);
        return random.Next(5) switch
        {
            0 => text.Insert(at, new string("|\t \n0123\uFFFF\0"[random.Next(10)], random.Next(1, 5000))),
            1 => Replaced(text, Number(), Numbers[random.Next(Numbers.Length)], random),
            2 => text.Insert(at, string.Concat(Enumerable.Repeat(text.Substring(at, length), random.Next(1, 50)))),
            3 => text.Remove(at, length),
            _ => text.Remove(at, length).Insert(random.Next(text.Length - length), text.Substring(at, length)),
        };
    }

    private static string Replaced(string text, Regex what, string with, Random random)
    {
        var matches = what.Matches(text);
        if (matches.Count == 0)
            return text;
        var match = matches[random.Next(matches.Count)];
        return text.Remove(match.Index, match.Length).Insert(match.Index, with);
    }

    private static List<(string Name, byte[] Content)>? Unpacked(byte[] zip)
    {
        try
        {
            using var archive = new ZipArchive(new MemoryStream(zip), ZipArchiveMode.Read);
            return [.. archive.Entries.Select(entry => (entry.FullName, ContentOf(entry)))];
        }
        catch (Exception damage) when (damage is InvalidDataException or IOException or NotSupportedException or ArgumentException)
        {
            return null;
        }
    }

    private static byte[] ContentOf(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        using var content = new MemoryStream();
        stream.CopyTo(content);
        return content.ToArray();
    }

    private static byte[] Packed(List<(string Name, byte[] Content)> members)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in members)
            {
                using var member = archive.CreateEntry(name, CompressionLevel.Fastest).Open();
                member.Write(content);
            }
        }

        return stream.ToArray();
    }

    /// <summary>One character a byte, so that nothing changes beside what is meant to.</summary>
    private static string Latin(byte[] bytes) => Encoding.Latin1.GetString(bytes);

    private static byte[] Latin(string text) => Encoding.Latin1.GetBytes(text);

    [GeneratedRegex(@"(?<head>\d+ 0 obj\b)(?<body>.*?endobj)", RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex PdfObject();

    [GeneratedRegex(@"\b\d+ 0 R\b")]
    private static partial Regex PdfReference();

    [GeneratedRegex(@"(?<=[\s\[/<])-?\d+(\.\d+)?\b", RegexOptions.ExplicitCapture)]
    private static partial Regex PdfNumber();

    [GeneratedRegex(@"/[A-Za-z][A-Za-z0-9]*")]
    private static partial Regex PdfName();

    [GeneratedRegex(@"<[^<>]{1,300}>")]
    private static partial Regex Tag();

    [GeneratedRegex(@"(?<=[^A-Za-z0-9.])-?\d+(\.\d+)?", RegexOptions.ExplicitCapture)]
    private static partial Regex Number();

    [GeneratedRegex(@"[A-Za-z:]+=""[^""<>]{0,100}""")]
    private static partial Regex Attribute();
}
