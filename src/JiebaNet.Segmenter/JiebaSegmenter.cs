using JiebaNet.Segmenter.Cutting;
using JiebaNet.Segmenter.Dictionary;
using JiebaNet.Segmenter.UserWords;

namespace JiebaNet.Segmenter;

/// <summary>
/// Cuts Chinese text into words (中文分词), equal in result to jieba 0.42.1. Segmenters share the base dictionary (词典); each
/// has its own user words (用户词). Any number of threads may cut at once, also while words are added.
/// </summary>
public sealed partial class JiebaSegmenter
{
    private readonly UserLexicon _words;

    /// <summary>A segmenter with the dictionary inside this assembly and no user words.</summary>
    public JiebaSegmenter()
        : this(PrefixDictionary.Default)
    {
    }

    private JiebaSegmenter(PrefixDictionary dictionary) => _words = new UserLexicon(dictionary);

    internal Lexicon Words => _words.Current;

    /// <summary>A segmenter with a dictionary (词典) of its own, which <see cref="DictionaryCompiler"/> made.</summary>
    /// <param name="path">The compiled file. It is read at once and may change afterwards.</param>
    /// <exception cref="InvalidDataException">The file is broken or cut short; the message tells its path and why.</exception>
    public static JiebaSegmenter Open(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return new JiebaSegmenter(PrefixDictionary.Open(path));
    }

    /// <summary>Cuts in accurate mode (精确模式) or in full mode (全模式).</summary>
    /// <param name="text">The text; each character outside of the runs of Hanzi, letters and digits is a word by itself, and so is CR LF.</param>
    /// <param name="cutAll">Full mode: all words that are anywhere in the text; see <see cref="CutAll"/>.</param>
    /// <param name="hmm">Whether the hidden Markov model (隐马尔可夫模型) finds words that are not in the dictionary.</param>
    /// <returns>The words in order; in accurate mode they join to the text.</returns>
    public IReadOnlyList<string> Cut(string text, bool cutAll = false, bool hmm = true)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (cutAll)
            return CutAll(text);
        using var lease = new BufferLease();
        Cut(text, lease.Tokens, hmm);
        return Strings(text, lease.Tokens.Spans);
    }

    /// <summary>Cuts in full mode (全模式): the words overlap, and beside white space there can be empty ones, as in the reference.</summary>
    /// <param name="text">The text.</param>
    public IReadOnlyList<string> CutAll(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new FullModeCutter(_words.Current).Cut(text);
    }

    /// <summary>Cuts in search mode (搜索引擎模式): as accurate mode, with the known words of two and three characters before each longer word.</summary>
    /// <param name="text">The text.</param>
    /// <param name="hmm">Whether the hidden Markov model finds words that are not in the dictionary.</param>
    public IReadOnlyList<string> CutForSearch(string text, bool hmm = true)
    {
        ArgumentNullException.ThrowIfNull(text);
        using var lease = new BufferLease();
        CutForSearch(text, lease.Tokens, hmm);
        return Strings(text, lease.Tokens.Spans);
    }

    /// <summary>Cuts and tells where each word stands.</summary>
    /// <param name="text">The text.</param>
    /// <param name="mode">Accurate or search mode.</param>
    /// <param name="hmm">Whether the hidden Markov model finds words that are not in the dictionary.</param>
    public IReadOnlyList<Token> Tokenize(string text, TokenizerMode mode = TokenizerMode.Default, bool hmm = true)
    {
        ArgumentNullException.ThrowIfNull(text);
        using var lease = new BufferLease();
        if (mode == TokenizerMode.Search)
            CutForSearch(text, lease.Tokens, hmm);
        else
            Cut(text, lease.Tokens, hmm);
        var spans = lease.Tokens.Spans;
        var tokens = new Token[spans.Length];
        for (var index = 0; index < tokens.Length; index++)
            tokens[index] = new Token(spans[index].Of(text).ToString(), spans[index].Start, spans[index].End);
        return tokens;
    }

    /// <summary>Accurate mode (精确模式) without a string for each word: allocates nothing once the buffer has grown.</summary>
    /// <param name="text">The text.</param>
    /// <param name="tokens">Takes the places of the words; what it held before is gone.</param>
    /// <param name="hmm">Whether the hidden Markov model finds words that are not in the dictionary.</param>
    public void Cut(ReadOnlySpan<char> text, TokenBuffer tokens, bool hmm = true)
    {
        ArgumentNullException.ThrowIfNull(tokens);
        tokens.Clear();
        AccurateCutter.Cut(text, _words.Current, tokens, hmm);
    }

    /// <summary>Search mode (搜索引擎模式) without a string for each word: allocates nothing once the buffer has grown.</summary>
    /// <param name="text">The text.</param>
    /// <param name="tokens">Takes the places of the words; what it held before is gone.</param>
    /// <param name="hmm">Whether the hidden Markov model finds words that are not in the dictionary.</param>
    public void CutForSearch(ReadOnlySpan<char> text, TokenBuffer tokens, bool hmm = true)
    {
        ArgumentNullException.ThrowIfNull(tokens);
        tokens.Clear();
        SearchCutter.Cut(text, _words.Current, tokens, hmm);
    }

    private static string[] Strings(ReadOnlySpan<char> text, ReadOnlySpan<TokenSpan> spans)
    {
        var words = new string[spans.Length];
        for (var index = 0; index < words.Length; index++)
            words[index] = spans[index].Of(text).ToString();
        return words;
    }
}
