"""Cuts a text with python3-jieba: /usr/bin/python3 compare.py FILE ROUNDS; prints one line of JSON."""
import json
import logging
import resource
import sys
import time

resident = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
loading = time.perf_counter()
import jieba

jieba.setLogLevel(logging.ERROR)
jieba.lcut("政府信息公开工作年度报告")
load = time.perf_counter() - loading
loaded = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - resident

with open(sys.argv[1], encoding="utf-8", newline="") as file:
    text = file.read()
lines = text.split("\n")
megabytes = len(text.encode()) / 1e6


def cut_lines():
    return sum(len(jieba.lcut(line)) for line in lines)


def seconds():
    start = time.perf_counter()
    cut_lines()
    return time.perf_counter() - start


print(json.dumps({
    "megabytes": megabytes,
    "tokens": cut_lines(),
    "lines": megabytes / min(seconds() for _ in range(int(sys.argv[2]))),
    "loadMilliseconds": load * 1000,
    "loadedMegabytes": loaded * 1024 / 1e6,
}))
