"""The peer of `search`: SQLite FTS5, which folds accents itself, behind Python's own HTTP server.

Arguments: the list as JSON, the folder of the rulebook (short forms, provinces), the port. GET /?q=words answers the keys of the lines in which
every word begins some word, as JSON. Short forms are spelt out on both sides and d stands for đ, as in ours.
"""
import csv
import json
import re
import sqlite3
import sys
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, urlparse

WORD = re.compile(r"[^\W_]+")


def words(text):
    return WORD.findall(text.lower().replace("đ", "d"))


class Short:
    def __init__(self, path):
        with open(path, encoding="utf-8") as lines:
            self.spelt = {tuple(words(bare(row["short"]))): words(bare(row["long"])) for row in csv.DictReader(lines)}

    def out(self, said):
        long, at = [], 0
        while at < len(said):
            for size in (2, 1):
                key = tuple(said[at : at + size])
                if len(key) == size and key in self.spelt:
                    long += self.spelt[key]
                    at += size
                    break
            else:
                long.append(said[at])
                at += 1
        return long


def bare(text):
    import unicodedata

    folded = unicodedata.normalize("NFKD", text.lower().replace("đ", "d"))
    return "".join(letter for letter in folded if not unicodedata.combining(letter))


def names(path):
    """The English name and the former names of each province, by today's name."""
    with open(path, encoding="utf-8") as lines:
        return {
            row["name_vi"]: (row["name_en"], " . ".join(old for old in row["old_names"].split(";") if old != row["name_vi"]))
            for row in csv.DictReader(lines)
        }


def main():
    listed = json.load(open(sys.argv[1], encoding="utf-8"))
    short = Short(sys.argv[2] + "/lists/abbreviations.csv")
    provinces = names(sys.argv[2] + "/places/provinces.csv")
    base = sqlite3.connect(":memory:", check_same_thread=False)
    base.execute("create virtual table list using fts5(key unindexed, text, tokenize='unicode61 remove_diacritics 2')")
    for row in listed:
        english, former = provinces[row["province"]]
        said = words(bare(" . ".join([row[name] for name in COLUMNS] + [english])))
        text = " ".join(short.out(said) + said + words(bare(former)))
        base.execute("insert into list values (?, ?)", (f"{row['annex']}-{row['number']}", text))
    base.commit()
    one = threading.Lock()

    class Search(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self):
            asked = parse_qs(urlparse(self.path).query).get("q", [""])[0]
            match = " AND ".join(f'"{word}"*' for word in short.out(words(bare(asked))))
            with one:
                found = base.execute("select key from list where text match ?", (match,)).fetchall() if match else []
            body = json.dumps([key for (key,) in found]).encode()
            self.send_response(200)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_):
            pass

    ThreadingHTTPServer(("localhost", int(sys.argv[3])), Search).serve_forever()


COLUMNS = ("name", "address", "activity", "province")

main()
