"""The reference (python3-jieba 0.42.1): reads cases, one JSON object a line, and writes what the reference makes of each.

A case has "changes" to the user words, made in order by a tokenizer of its own, and "texts" to cut afterwards.
A change is ["add", word, frequency or null], ["delete", word], ["suggest", word or parts] or ["tune", word or parts].
"""
import json
import logging
import sys

import jieba

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


def change(tokenizer, kind, word, frequency=None):
    if kind == "add":
        return tokenizer.add_word(word, frequency)
    if kind == "delete":
        return tokenizer.del_word(word)
    segment = word if isinstance(word, str) else tuple(word)
    return tokenizer.suggest_freq(segment, tune=kind == "tune")


def cut(tokenizer, text):
    return {
        "accurate": list(tokenizer.cut(text)),
        "plain": list(tokenizer.cut(text, HMM=False)),
        "full": list(tokenizer.cut(text, cut_all=True)),
        "search": list(tokenizer.cut_for_search(text)),
    }


def run(case):
    changes = case.get("changes")
    tokenizer = segmenter() if changes else jieba.dt
    suggested = [change(tokenizer, *arguments) for arguments in changes or []]
    return {"suggested": suggested, "results": [cut(tokenizer, text) for text in case["texts"]]}


if __name__ == "__main__":
    sys.stdin.reconfigure(encoding="utf-8")
    for line in sys.stdin:
        print(json.dumps(run(json.loads(line))))
