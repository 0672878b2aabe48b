using System.Buffers;
using System.Globalization;
using System.Text.Json;
using Auditor.Reports;

namespace Auditor.Rendering.Json;

/// <summary>Writes JSON for people and programs: two blanks a level, rows of numbers on one line, "\n" between lines, none at the end.</summary>
internal sealed class JsonOutput : IDisposable
{
    /// <summary>Decimal places of scores and confidences; the models promise no more.</summary>
    private const int Decimals = 4;

    private static readonly JsonWriterOptions Layout = new() { Indented = true, IndentSize = 2, NewLine = "\n" };

    /// <summary>So much is kept of a document that goes to a stream.</summary>
    private const int MostPending = 1 << 16;

    private readonly ArrayBufferWriter<byte> _buffer = new();
    private readonly Utf8JsonWriter _writer;

    public JsonOutput() => _writer = new Utf8JsonWriter(_buffer, Layout);

    /// <param name="stream">Written to while the document grows; the rest on disposing.</param>
    public JsonOutput(Stream stream) => _writer = new Utf8JsonWriter(stream, Layout);

    public byte[] ToBytes()
    {
        _writer.Flush();
        return _buffer.WrittenSpan.ToArray();
    }

    public void Object(Action members)
    {
        _writer.WriteStartObject();
        members();
        _writer.WriteEndObject();
    }

    public void Object(string name, Action members)
    {
        _writer.WritePropertyName(name);
        Object(members);
    }

    public void Array<T>(string name, IEnumerable<T> items, Action<T> write)
    {
        _writer.WriteStartArray(name);
        foreach (var item in items)
        {
            write(item);
            if (_writer.BytesPending > MostPending)
                _writer.Flush();
        }

        _writer.WriteEndArray();
    }

    public void Null(string name) => _writer.WriteNull(name);

    public void Text(string name, string? value) => Raw(name, value is null ? null : JsonText.Quote(value));

    public void Texts(string name, IEnumerable<string> values) => Raw(name, $"[{string.Join(", ", values.Select(JsonText.Quote))}]");

    public static string NameOf<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());

    public void Enum<T>(string name, T value)
        where T : struct, Enum => _writer.WriteString(name, NameOf(value));

    /// <summary>Null for the member that stands for not knowing.</summary>
    public void Known<T>(string name, T value, T unknown)
        where T : struct, Enum => Raw(name, value.Equals(unknown) ? null : JsonText.Quote(NameOf(value)));

    public void Flag(string name, bool value) => _writer.WriteBoolean(name, value);

    public void Count(string name, long? value) => Raw(name, value?.ToString(CultureInfo.InvariantCulture));

    public void Share(string name, double? value)
    {
        if (value is { } known)
            _writer.WriteNumber(name, Math.Round(known, Decimals));
        else
            Null(name);
    }

    public void Span(string name, TextSpan? span) =>
        Raw(name, span is { } at ? string.Create(CultureInfo.InvariantCulture, $"[{at.Start}, {at.End}]") : null);

    /// <summary>A row of numbers on one line.</summary>
    public void Row(string name, IEnumerable<decimal?> numbers) => Raw(name, RowLiteral(numbers));

    /// <summary>An array of rows, each on a line of its own.</summary>
    public void Rows(string name, IEnumerable<IEnumerable<decimal?>> rows)
    {
        var indent = "\n" + new string(' ', Layout.IndentSize * _writer.CurrentDepth);
        var inner = indent + new string(' ', Layout.IndentSize);
        Raw(name, $"[{string.Join(',', rows.Select(row => inner + RowLiteral(row)))}{indent}]");
    }

    public void Dispose() => _writer.Dispose();

    /// <param name="literal">JSON; null writes null.</param>
    private void Raw(string name, string? literal)
    {
        _writer.WritePropertyName(name);
        _writer.WriteRawValue(literal ?? "null", skipInputValidation: true);
    }

    private static string RowLiteral(IEnumerable<decimal?> numbers) => $"[{string.Join(", ", numbers.Select(NumberLiteral))}]";

    /// <summary>Without the trailing zeros that a decimal remembers: 1.50 is 1.5.</summary>
    private static string NumberLiteral(decimal? number) => number switch
    {
        null => "null",
        { Scale: 0 } whole when !decimal.IsNegative(whole) => whole.ToString(CultureInfo.InvariantCulture),
        { } fraction => fraction.ToString("0.############################", CultureInfo.InvariantCulture),
    };
}
