using Auditor.Classifying;
using Auditor.Reports;
using Auditor.Segmenting;
using Auditor.Trainer.Corpus;

namespace Auditor.Trainer.Tasks;

/// <summary>From corpus rows to features, exactly as the product makes them of a report.</summary>
public sealed class ExampleReader(FragmentReader fragments, PhraseFrequencies phrases)
{
    private readonly SentenceFeaturizer _sentences = new(phrases);

    public static ExampleReader Load(Lexicons lexicons, PhraseFrequencies phrases) => new(new FragmentReader(new WordSegmenter(lexicons.DomainWords)), phrases);

    public FeatureVector Features(LabeledSentence sentence) => _sentences.Featurize(fragments.Sentence(sentence.Text), sentence.Part);

    public YearMention? Mention(LabeledMention labeled) => fragments.Mention(labeled.Text, labeled.Offset, labeled.Section, labeled.Place);
}
