"""Read one Independent Medical Review determination letter and print what it says.

The letter is a PDF that holds its text, or a text in UTF-8 as a PDF text extractor such as pdftotext writes it.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import textwrap
from collections.abc import Iterable, Iterator
from datetime import date
from enum import Enum
from pathlib import Path

import imrparse

from letter_files import UnreadableError, read_file, read_text

WIDTH = 100
BROKEN_PIPE = 141
"""Exit status of a command whose reader went away: 128 + SIGPIPE."""

STATEMENTS = {
    imrparse.Statement.NONE_CITED: "no medical evidence cited",
    imrparse.Statement.OUTSIDE_MTUS: "outside the MTUS",
    imrparse.Statement.NOT_MTUS: "not the MTUS",
}


# --- reading and writing ----------------------------------------------------------------------------------------------


def read(path: str) -> imrparse.Determination:
    """Read the letter in a file, or in standard input for `-`."""
    return imrparse.parse(read_text(sys.stdin.buffer.read()) if path == "-" else read_file(Path(path)))


def as_json(letter: imrparse.Determination) -> str:
    """Give the whole determination as JSON, with the text of the letter and the place of every value in it."""
    return json.dumps(imrparse.to_dict(letter, source=True, spans=True), indent=2)


def write_page(letter: imrparse.Determination, path: Path) -> None:
    """Write the letter as a page for a browser, with every value marked."""
    path.write_text(imrparse.to_html(letter), encoding="utf-8")


# --- summary ----------------------------------------------------------------------------------------------------------


def row(label: str, *parts: object) -> str:
    """Print a label and the parts that the letter gives, wrapped; nothing where it gives none."""
    text = ", ".join(str(part) for part in parts if part)
    first, rest = f"{label + ':':<13}", " " * 13
    return textwrap.fill(
        text or "not said", WIDTH, initial_indent=first, subsequent_indent=rest, break_on_hyphens=False
    )


def word(item: Enum | None) -> str:
    """Give an enum's word as prose."""
    return item.value.replace("_", " ") if item else ""


def dated(label: str, day: date | None) -> str:
    """Give a label and its date, or nothing."""
    return f"{label} {day}" if day else ""


def head(letter: imrparse.Determination) -> Iterator[str]:
    """Say whose case it is, who decided it, and how."""
    header, credentials, summary = letter.header, letter.credentials, letter.summary
    yield row("Case", header.case_number, word(header.priority))
    yield row("Outcome", word(letter.outcome))
    yield row(
        "Dates",
        dated("injury", header.date_of_injury),
        dated("UR denial", header.ur_denial_date),
        dated("application", header.application_received),
        dated("assigned", header.date_assigned),
        dated("decision", header.decision_date),
    )
    yield row("Reviewer", *credentials.specialties, *credentials.subspecialties)
    yield row("Licensed in", *credentials.licensed_states)
    age = f"age {summary.age}" if summary.age is not None else ""
    yield row("Patient", word(summary.sex), age, dated("injured", summary.date_of_injury))


def short(text: str) -> str:
    """Cut a long text at a word."""
    return textwrap.shorten(text, 70, placeholder=" …")


def authorities(basis: imrparse.Basis) -> Iterator[str]:
    """Name what one side relied on."""
    if basis.statement:
        yield STATEMENTS[basis.statement]
    for cited in basis.mtus:
        yield " ".join(str(part) for part in ("MTUS", cited.title, cited.year) if part)
    for other in basis.non_mtus:
        yield short(other.text)


def relied_on(basis: imrparse.Basis | None) -> str:
    """Say in short what one side relied on: its citations, or failing those the beginning of its paragraph."""
    return "; ".join(authorities(basis)) or short(basis.text) if basis else ""


def issue_rows(number: int, issue: imrparse.Issue) -> Iterator[str]:
    """Say what was in dispute, what was decided, and on what both sides relied."""
    partial = issue.modification
    yield ""
    yield row(f"Item {number}", partial.disputed if partial else issue.treatment)
    yield row("Decision", word(issue.decision))
    if partial:
        yield row("Requested", partial.original_request)
        yield row("Authorized", partial.authorized)
    yield row("Denial on", relied_on(issue.claims_administrator_basis))
    yield row("Review on", relied_on(issue.reviewer_basis))


def problem_row(problem: imrparse.Problem, text: str) -> str:
    """Say what is wrong and on which line of the letter."""
    line = text.count("\n", 0, problem.span.start) + 1 if problem.span else None
    return f"  {f'line {line}' if line else 'letter'}: {problem.severity.value}: {problem.message} [{problem.code}]"


def as_summary(letter: imrparse.Determination) -> str:
    """Give what a person would want to know of a letter."""
    rows = list(head(letter))
    for number, issue in enumerate(letter.issues, 1):
        rows += issue_rows(number, issue)
    rows += ["", f"Problems: {len(letter.problems) or 'none'}"]
    rows += [problem_row(problem, letter.source) for problem in letter.problems]
    return "\n".join(rows)


# --- command ----------------------------------------------------------------------------------------------------------


def arguments(argv: Iterable[str] | None) -> argparse.Namespace:
    """Read the command line."""
    parser = argparse.ArgumentParser(
        description="Read an Independent Medical Review determination letter and print what it says.",
        epilog="Exit status: 0 if the letter was read, 2 if the file cannot be read or holds no letter.",
    )
    parser.add_argument("path", help="one letter: a PDF, or its text in UTF-8; - for standard input")
    parser.add_argument("--json", action="store_true", help="print everything that was read, with spans, as JSON")
    parser.add_argument("--html", type=Path, metavar="OUT.HTML", help="also write a page with every value marked")
    return parser.parse_args(None if argv is None else list(argv))


def show(text: str) -> int:
    """Print and return the exit status; a reader that has gone away is no error worth a traceback."""
    try:
        print(text, flush=True)
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # or Python flushes again on its way out
        return BROKEN_PIPE
    return 0


def fail(name: object, reason: object) -> int:
    """Say what went wrong and return the exit status."""
    print(f"parse_letter: {name}: {reason}", file=sys.stderr)
    return 2


def main(argv: Iterable[str] | None = None) -> int:
    """Run the command and return its exit status."""
    options = arguments(argv)
    try:
        letter = read(options.path)
    except (UnreadableError, imrparse.UnknownLayoutError) as error:
        return fail("standard input" if options.path == "-" else options.path, error)
    try:
        if options.html:
            write_page(letter, options.html)
    except OSError as error:
        return fail(options.html, error.strerror)
    return show(as_json(letter) if options.json else as_summary(letter))


if __name__ == "__main__":
    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(errors="backslashreplace")  # type: ignore[union-attr]
    sys.exit(main())
