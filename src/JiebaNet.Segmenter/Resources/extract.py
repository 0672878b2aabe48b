"""Writes hmm.txt and pos.txt beside this file from the figures of the installed python3-jieba 0.42.1.

Run: /usr/bin/python3 extract.py
"""
import pathlib

from jieba.finalseg import emit_P, start_P, trans_P
from jieba.posseg import char_state_tab_P as pos_states
from jieba.posseg import emit_P as pos_emit
from jieba.posseg import start_P as pos_start
from jieba.posseg import trans_P as pos_trans

FOLDER = pathlib.Path(__file__).parent
NONE = -3.14e100


def write(name, lines):
    with open(FOLDER / name, "w", encoding="utf-8", newline="\n") as file:
        file.writelines(line + "\n" for line in lines)


def unknown_words():
    yield "# 未登录词模型（隐马尔可夫）：以自然对数概率计；B 词首、E 词尾、M 词中、S 单字词。"
    yield "# Figures of jieba 0.42.1 (finalseg), each the shortest decimal that gives the same double back."
    yield "# A dash stands where the reference has no figure (it counts as -3.14e+100 then)."
    yield "[start]"
    yield from (f"{state} {start_P[state]!r}" for state in "BEMS")
    yield "[trans]"
    yield from (f"{one} {other} {trans_P[one][other]!r}" for one in "BEMS" for other in sorted(trans_P[one]))
    yield "[emit]"
    yield "# code point, character, B, E, M, S"
    for character in sorted(set().union(*emit_P.values())):
        figures = (emit_P[state].get(character) for state in "BEMS")
        yield f"{ord(character):04X} {character} " + " ".join("-" if figure is None else repr(figure) for figure in figures)


def parts_of_speech():
    yield "# 词性标注模型（隐马尔可夫）：以自然对数概率计；状态由词中位置（B 词首、E 词尾、M 词中、S 单字词）和词性组成。"
    yield "# Figures of jieba 0.42.1 (posseg), each the shortest decimal that gives the same double back."
    yield "[start]"
    yield "# state, figure"
    yield from (f"{''.join(state)} {pos_start[state]!r}" for state in sorted(pos_start))
    yield "[trans]"
    yield "# state left, state entered, figure; a pair that is not here cannot follow"
    for one in sorted(pos_trans):
        yield from (f"{''.join(one)} {''.join(other)} {pos_trans[one][other]!r}" for other in sorted(pos_trans[one]))
    yield "[emit]"
    yield "# code point, character, the states tried for it with their figures (none: all states are tried), then after a bar"
    yield "# the states with a figure that are not tried; a dash stands where there is no figure (it counts as -3.14e+100 then)"
    characters = set(pos_states).union(*pos_emit.values())
    for character in sorted(characters):
        tried = sorted(set(pos_states.get(character, ())))
        others = sorted(state for state in pos_emit if character in pos_emit[state] and state not in tried)
        fields = [f"{ord(character):04X}", character, *entries(tried, character)]
        yield " ".join(fields + (["|", *entries(others, character)] if others else []))


def entries(states, character):
    for state in states:
        figure = pos_emit[state].get(character)
        assert figure != NONE
        yield f"{''.join(state)} " + ("-" if figure is None else repr(figure))


write("hmm.txt", unknown_words())
write("pos.txt", parts_of_speech())
