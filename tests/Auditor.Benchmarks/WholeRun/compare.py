"""A usual Python pipeline over the same reports: jieba, TF-IDF and logistic regression of scikit-learn on every sentence, one Jinja2 page a
report, two processes. It reads plain text alone and knows one label, no checks, no tables, no archive. Loading and learning are not counted.

usage: compare.py TRAINING_FOLDER REPORT_FOLDER OUT_FOLDER PROCESSES"""
import csv, glob, json, logging, multiprocessing, os, re, sys, time

import jieba
from jinja2 import Environment
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LogisticRegression

jieba.setLogLevel(logging.WARNING)
SENTENCE = re.compile(r"[^。！？；\n]+[。！？；]?")
PAGE = Environment(autoescape=True).from_string(
    "<!DOCTYPE html><html lang=zh><meta charset=utf-8><title>{{ title }}</title><h1>{{ title }}</h1><table>"
    "{% for row in rows %}<tr><td>{{ loop.index }}</td><td>{{ row.text }}</td><td>{{ '%.2f'|format(row.stock) }}</td></tr>{% endfor %}</table></html>")


def learn(folder):
    rows = []
    for path in sorted(glob.glob(os.path.join(folder, "*.tsv"))):
        with open(path, encoding="utf-8") as table:
            rows += [row for row in csv.DictReader(table, delimiter="\t", quoting=csv.QUOTE_NONE) if row["stock"] in ("0", "1")]
    vectorizer = TfidfVectorizer(tokenizer=jieba.lcut, token_pattern=None, lowercase=False)
    features = vectorizer.fit_transform(row["text"] for row in rows)
    return vectorizer, LogisticRegression(max_iter=300).fit(features, [row["stock"] == "1" for row in rows])


def audit(path):
    """Writes the page of a report; the seconds of processor time it took."""
    begun = time.process_time()
    with open(path, encoding="utf-8") as report:
        text = report.read()
    sentences = [sentence for sentence in SENTENCE.findall(text) if "|" not in sentence and len(sentence) >= 6]
    stock = MODEL.predict_proba(VECTORIZER.transform(sentences))[:, 1]
    page = PAGE.render(title=text.split("\n", 1)[0], rows=[{"text": sentence, "stock": share} for sentence, share in zip(sentences, stock)])
    with open(os.path.join(OUT, os.path.basename(path) + ".html"), "w", encoding="utf-8") as out:
        out.write(page)
    return time.process_time() - begun


if __name__ == "__main__":
    VECTORIZER, MODEL = learn(sys.argv[1])
    OUT = sys.argv[3]
    os.makedirs(OUT, exist_ok=True)
    files = sorted(glob.glob(os.path.join(sys.argv[2], "**", "*.txt"), recursive=True))
    with multiprocessing.get_context("fork").Pool(int(sys.argv[4])) as pool:
        pool.map(audit, files[:100])
        begun = time.perf_counter()
        used = sum(pool.map(audit, files, chunksize=20))
        seconds = time.perf_counter() - begun
    figures = {"Reports": len(files), "Seconds": round(seconds, 2), "PerSecond": round(len(files) / seconds, 1), "Processor": round(1000 * used / len(files), 3)}
    print(json.dumps(figures))
