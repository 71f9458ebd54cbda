"""Draws entries of the rulebook by seed, stratum by stratum, for a check against the texts.

Run from the project's root:  python3 docs/evidence/rulebook-check-2026-11-24/draw.py
Prints the twenty, ten further articles, and one line each of five other tables; --spares N adds
the N lines that follow in each stratum, to be taken where a text cannot be opened.
"""
import argparse
import csv
import random
import sys
from pathlib import Path

SEED = 20261124
ROOT = Path("rulebook")
SKIPPED = {"reasons", "editions"}
LAW = ("instrument", "place", "status", "reason", "reason_vi", "from", "to", "note", "note_vi")
VIETNAMESE = {"QD2626", "CV327-BDKH-2024", "CV3505-2011", "TT38-2023", "ND06-2022"}

# name, how many, which (file, row) belong to it
STRATA = [
    ("value of a Vietnamese text", 5, lambda f, r: f.split("/")[0] in ("factors", "fuels")
        and r.get("value") and r["instrument"] in VIETNAMESE),
    ("GWP", 2, lambda f, r: f.startswith("gwp/") and r.get("quantity") == "gwp"),
    ("article", 4, lambda f, r: f == "instruments/articles.csv"),
    ("duty", 3, lambda f, r: f == "deadlines/duties.csv"),
    ("heading", 2, lambda f, r: f == "forms/headings.csv"),
    ("Decision 42", 2, lambda f, r: f == "lists/qd42.csv"),
    ("Decision 699", 1, lambda f, r: f == "lists/qd699.csv"),
    ("threshold", 1, lambda f, r: f == "thresholds/thresholds.csv"),
]
FURTHER = ("further article", 10, STRATA[2][2])


def lines():
    """Every line of every table, as (file, line number, row); a quoted line break counts as lines."""
    for path in sorted(ROOT.rglob("*.csv")):
        name = path.relative_to(ROOT)
        if name.parts[0] in SKIPPED:
            continue
        with path.open(encoding="utf-8", newline="") as file:
            reader = csv.DictReader(file)
            first = 2
            for row in reader:
                yield name.as_posix(), first, row
                first = reader.line_num + 1


def says(row):
    return " | ".join(f"{key}={value}" for key, value in row.items() if value and key not in LAW)


def show(stratum, place, entry, spare):
    file, line, row = entry
    print(f"[{stratum} {place}{' SPARE' if spare else ''}] rulebook/{file}:{line}")
    print(f"    says: {says(row)}")
    print(f"    instrument: {row.get('instrument')} | place: {row.get('place')} | status: {row.get('status')}")
    for key in ("reason", "note"):
        if row.get(key):
            print(f"    {key}: {row[key]}")


def draw(stratum, entries, taken, spares):
    name, count, belongs = stratum
    pool = [e for e in entries if e[:2] not in taken and belongs(e[0], e[2])]
    # a generator of its own for each stratum: one table's growth does not move another's draw
    order = random.Random(f"{SEED} {name}").sample(pool, len(pool))
    print(f"\n== {name}: {count} of {len(pool)}")
    for place, entry in enumerate(order[: count + spares], 1):
        show(name, place, entry, place > count)
    taken.update(e[:2] for e in order[:count])


def others(entries):
    """One line each of five tables that no stratum names, so that long tables do not fill the draw."""
    named = {e[0] for e in entries if any(belongs(e[0], e[2]) for _, _, belongs in STRATA)}
    tables = sorted({e[0] for e in entries if "instrument" in e[2]} - named)
    for table in random.Random(f"{SEED} other tables").sample(tables, 5):
        yield (table, 1, lambda f, r, table=table: f == table)


def main():
    options = argparse.ArgumentParser()
    options.add_argument("--spares", type=int, default=0)
    spares = options.parse_args().spares
    if not ROOT.is_dir():
        sys.exit("run from the project's root")
    entries = list(lines())
    print(f"seed {SEED}; {len(entries)} lines")
    taken = set()
    for stratum in [*STRATA, FURTHER, *others(entries)]:
        draw(stratum, entries, taken, spares)


if __name__ == "__main__":
    main()
