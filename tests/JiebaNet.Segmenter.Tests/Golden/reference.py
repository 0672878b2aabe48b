"""The reference (python3-jieba 0.42.1): reads cases, one JSON object a line, and writes what the reference makes of each.

A case has "changes" to the user words, made in order by a tokenizer of its own, and "texts" to cut afterwards.
A change is ["add", word, frequency or null, tag or null], ["delete", word], ["suggest", word or parts] or ["tune", word or parts].
"""
import json
import logging
import sys

import jieba
import jieba.posseg

jieba.setLogLevel(logging.ERROR)
jieba.initialize()


def segmenter():
    """A tokenizer with the base dictionary and no user words; the words to split by force are global in the reference."""
    tokenizer = jieba.Tokenizer()
    tokenizer.FREQ = jieba.dt.FREQ.copy()
    tokenizer.total = jieba.dt.total
    tokenizer.initialized = True
    jieba.finalseg.Force_Split_Words.clear()
    return tokenizer


def pos_segmenter(tokenizer):
    """A tokenizer of parts of speech over another one, without reading the dictionary again."""
    tagger = jieba.posseg.POSTokenizer.__new__(jieba.posseg.POSTokenizer)
    tagger.tokenizer = tokenizer
    tagger.word_tag_tab = jieba.posseg.dt.word_tag_tab.copy()
    return tagger


def change(tokenizer, kind, word, frequency=None, tag=None):
    if kind == "add":
        return tokenizer.add_word(word, frequency, tag)
    if kind == "delete":
        return tokenizer.del_word(word)
    segment = word if isinstance(word, str) else tuple(word)
    return tokenizer.suggest_freq(segment, tune=kind == "tune")


def pairs(tagger, text, hmm):
    return [f"{word}/{flag}" for word, flag in tagger.cut(text, HMM=hmm)]


def cut(tokenizer, tagger, text):
    return {
        "accurate": list(tokenizer.cut(text)),
        "plain": list(tokenizer.cut(text, HMM=False)),
        "full": list(tokenizer.cut(text, cut_all=True)),
        "search": list(tokenizer.cut_for_search(text)),
        "pos": pairs(tagger, text, True),
        "pos_plain": pairs(tagger, text, False),
    }


def places(tokenizer, text):
    """Where the words stand, counted in characters, in both modes of tokenize."""
    return {mode: [[start, end] for _, start, end in tokenizer.tokenize(text, mode=mode)] for mode in ("default", "search")}


def run(case):
    changes = case.get("changes")
    tokenizer = segmenter() if changes else jieba.dt
    tagger = pos_segmenter(tokenizer) if changes else jieba.posseg.dt
    suggested = [change(tokenizer, *arguments) for arguments in changes or []]
    results = [cut(tokenizer, tagger, text) for text in case["texts"]]
    for text, result in zip(case["texts"], results if case.get("places") else ()):
        result["places"] = places(tokenizer, text)
    return {"suggested": suggested, "results": results}


if __name__ == "__main__":
    sys.stdin.reconfigure(encoding="utf-8")
    for line in sys.stdin:
        print(json.dumps(run(json.loads(line))), flush=True)
