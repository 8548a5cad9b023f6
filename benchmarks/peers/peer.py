"""Does some of NewsNlp's work with spaCy, in this process alone, and prints what it cost as one line of JSON.

Usage: python3 peer.py spacy tokens|entities FILE.jsonl WARM-UP-SECONDS
Ends with code 3 where spaCy or its model en_core_web_sm is not installed.
"""
import json
import sys
import time

work, path, warm_up = sys.argv[2], sys.argv[3], float(sys.argv[4])
before = time.process_time()
try:
    import spacy

    # Tokens and sentences by rule, or the small model with what its names need.
    if work == "tokens":
        nlp = spacy.blank("en")
        nlp.add_pipe("sentencizer")
    else:
        nlp = spacy.load("en_core_web_sm", exclude=["tagger", "parser", "attribute_ruler", "lemmatizer"])
except (ImportError, OSError):
    print("spaCy or its model en_core_web_sm is not installed", file=sys.stderr)
    sys.exit(3)

nlp.max_length = 100_000_000
loaded = time.process_time() - before
with open(path, encoding="utf-8") as lines:
    texts = [json.loads(line)["text"] for line in lines if line.strip()]


def read_all():
    tokens = found = 0
    for doc in nlp.pipe(texts):
        tokens += len(doc)
        found += sum(1 for _ in doc.sents) if work == "tokens" else len(doc.ents)
    return tokens, found


start = time.process_time()
while True:
    read_all()
    if time.process_time() - start >= warm_up:
        break

measured, rounds = time.process_time(), 0
while True:
    tokens, found = read_all()
    rounds += 1
    if time.process_time() - measured >= 1:
        break

cpu = (time.process_time() - measured) / rounds
print(json.dumps({"version": spacy.__version__, "cpuSeconds": cpu, "loadSeconds": loaded, "tokens": tokens, "found": found}))
