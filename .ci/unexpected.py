"""Fails if a case has failed that is not on the list: unexpected.py RESULTS.json EXPECTED.txt"""
import json
import pathlib
import sys

results = json.loads(pathlib.Path(sys.argv[1]).read_text())
expected = {line.split("#")[0].strip() for line in pathlib.Path(sys.argv[2]).read_text().splitlines()}
unexpected = sorted(name for name, result in results.items() if result not in ("passed", "skipped") and name not in expected)
if not results:
    sys.exit("no case has run")
if unexpected:
    sys.exit("failed over the wire, and not expected to: " + ", ".join(unexpected))
