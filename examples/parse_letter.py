"""Read one Independent Medical Review determination letter and print what it says.

The letter is a PDF with text, or UTF-8 text from a PDF text extractor such as pdftotext.
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
"""Exit status if the output pipe is closed: 128 + SIGPIPE."""

STATEMENTS = {
    imrparse.Statement.NONE_CITED: "no medical evidence cited",
    imrparse.Statement.OUTSIDE_MTUS: "outside the MTUS",
    imrparse.Statement.NOT_MTUS: "not the MTUS",
}


# --- reading and writing ----------------------------------------------------------------------------------------------


def parse_file(path: str) -> imrparse.Determination:
    """Parse the letter in a file, or on standard input for `-`."""
    return imrparse.parse(read_text(sys.stdin.buffer.read()) if path == "-" else read_file(Path(path)))


def to_json(letter: imrparse.Determination) -> str:
    """Return the determination as JSON, with the text of the letter and all spans."""
    return json.dumps(imrparse.to_dict(letter, source=True, spans=True), indent=2)


def write_page(letter: imrparse.Determination, path: Path) -> None:
    """Write the letter as an HTML page with every value marked."""
    path.write_text(imrparse.to_html(letter), encoding="utf-8")


# --- summary ----------------------------------------------------------------------------------------------------------


def format_row(label: str, *parts: object) -> str:
    """Return a label and its values, wrapped, or "not stated" if there are none."""
    text = ", ".join(str(part) for part in parts if part)
    first, rest = f"{label + ':':<13}", " " * 13
    return textwrap.fill(
        text or "not stated", WIDTH, initial_indent=first, subsequent_indent=rest, break_on_hyphens=False
    )


def to_words(item: Enum | None) -> str:
    """Return the value of an enum member with spaces, or an empty string for None."""
    return item.value.replace("_", " ") if item else ""


def label_date(label: str, day: date | None) -> str:
    """Return a label and its date, or an empty string if there is no date."""
    return f"{label} {day}" if day else ""


def case_rows(letter: imrparse.Determination) -> Iterator[str]:
    """Yield the rows on the case, its dates, the reviewer and the patient."""
    header, credentials, summary = letter.header, letter.credentials, letter.summary
    yield format_row("Case", header.case_number, to_words(header.priority))
    yield format_row("Outcome", to_words(letter.outcome))
    yield format_row(
        "Dates",
        label_date("injury", header.date_of_injury),
        label_date("UR denial", header.ur_denial_date),
        label_date("application", header.application_received),
        label_date("assigned", header.date_assigned),
        label_date("decision", header.decision_date),
    )
    yield format_row("Reviewer", *credentials.specialties, *credentials.subspecialties)
    yield format_row("Licensed in", *credentials.licensed_states)
    age = f"age {summary.age}" if summary.age is not None else ""
    yield format_row("Patient", to_words(summary.sex), age, label_date("injured", summary.date_of_injury))


def shorten(text: str) -> str:
    """Shorten a long text at a word boundary."""
    return textwrap.shorten(text, 70, placeholder=" …")


def iter_citations(basis: imrparse.Basis) -> Iterator[str]:
    """Yield the citations of one side, shortened."""
    if basis.statement:
        yield STATEMENTS[basis.statement]
    for cited in basis.mtus:
        yield " ".join(str(part) for part in ("MTUS", cited.title, cited.year) if part)
    for other in basis.non_mtus:
        yield shorten(other.text)


def describe_basis(basis: imrparse.Basis | None) -> str:
    """Return the citations of one side, or the start of its paragraph if it has none."""
    return "; ".join(iter_citations(basis)) or shorten(basis.text) if basis else ""


def issue_rows(number: int, issue: imrparse.Issue) -> Iterator[str]:
    """Yield the rows on one disputed treatment."""
    partial = issue.modification
    yield ""
    yield format_row(f"Item {number}", partial.disputed if partial else issue.treatment)
    yield format_row("Decision", to_words(issue.decision))
    if partial:
        yield format_row("Requested", partial.original_request)
        yield format_row("Authorized", partial.authorized)
    yield format_row("Denial on", describe_basis(issue.claims_administrator_basis))
    yield format_row("Review on", describe_basis(issue.reviewer_basis))


def describe_problem(problem: imrparse.Problem, text: str) -> str:
    """Return a problem and its line in the letter."""
    line = text.count("\n", 0, problem.span.start) + 1 if problem.span else None
    return f"  {f'line {line}' if line else 'letter'}: {problem.severity.value}: {problem.message} [{problem.code}]"


def to_summary(letter: imrparse.Determination) -> str:
    """Return a summary of the letter for a person."""
    rows = list(case_rows(letter))
    for number, issue in enumerate(letter.issues, 1):
        rows += issue_rows(number, issue)
    rows += ["", f"Problems: {len(letter.problems) or 'none'}"]
    rows += [describe_problem(problem, letter.source) for problem in letter.problems]
    return "\n".join(rows)


# --- command ----------------------------------------------------------------------------------------------------------


def parse_arguments(argv: Iterable[str] | None) -> argparse.Namespace:
    """Parse the command line."""
    parser = argparse.ArgumentParser(
        description="Read an Independent Medical Review determination letter and print what it says.",
        epilog="Exit status: 0 if the letter was read, 2 if the file cannot be read or is not a letter.",
    )
    parser.add_argument("path", help="the letter: a PDF or UTF-8 text; - for standard input")
    parser.add_argument("--json", action="store_true", help="print everything as JSON, with spans")
    parser.add_argument("--html", type=Path, metavar="OUT.HTML", help="also write an HTML page with every value marked")
    return parser.parse_args(None if argv is None else list(argv))


def print_text(text: str) -> int:
    """Print the text and return the exit status; a closed pipe is not an error."""
    try:
        print(text, flush=True)
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # otherwise Python flushes again at exit
        return BROKEN_PIPE
    return 0


def fail(name: object, reason: object) -> int:
    """Print what went wrong and return the exit status."""
    print(f"parse_letter: {name}: {reason}", file=sys.stderr)
    return 2


def main(argv: Iterable[str] | None = None) -> int:
    """Run the command and return its exit status."""
    options = parse_arguments(argv)
    try:
        letter = parse_file(options.path)
    except (UnreadableError, imrparse.UnknownLayoutError) as error:
        return fail("standard input" if options.path == "-" else options.path, error)
    try:
        if options.html:
            write_page(letter, options.html)
    except OSError as error:
        return fail(options.html, error.strerror)
    return print_text(to_json(letter) if options.json else to_summary(letter))


if __name__ == "__main__":
    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(errors="backslashreplace")  # type: ignore[union-attr]
    sys.exit(main())
