"""Cuts sentences.jsonl and user_words.jsonl with the reference and writes the golden tables beside them.

A text stands there in four modes, its words joined by a broken bar; those of the accurate modes join to the text.
Run: /usr/bin/python3 make_golden.py
"""
import json
import pathlib

import reference

SEPARATOR = "\u00a6"
FOLDER = pathlib.Path(__file__).parent


def rows(name):
    lines = (FOLDER / name).read_text(encoding="utf-8").split("\n")
    return [json.loads(line) for line in lines if line]


def write(name, golden):
    with open(FOLDER / name, "w", encoding="utf-8", newline="\n") as table:
        for row in golden:
            table.write(json.dumps(row, ensure_ascii=False) + "\n")


def joined(modes):
    return {mode: SEPARATOR.join(words) for mode, words in modes.items()}


def sentence(text):
    row = joined(reference.run({"texts": [text]})["results"][0])
    assert row["accurate"].replace(SEPARATOR, "") == text
    return row


def user_words(case):
    made = reference.run(case)
    return {"changes": case["changes"], "suggested": made["suggested"], "texts": [joined(modes) for modes in made["results"]]}


write("sentences.golden.jsonl", map(sentence, rows("sentences.jsonl")))
write("user_words.golden.jsonl", map(user_words, rows("user_words.jsonl")))
