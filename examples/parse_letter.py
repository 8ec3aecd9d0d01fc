"""Read one Independent Medical Review determination letter and print what it says.

The letter is a PDF with text, or UTF-8 text from a PDF text extractor such as pdftotext.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Iterable
from pathlib import Path

import imrparse

from letter_files import UnreadableError, read_file, read_text

BROKEN_PIPE = 141
"""Exit status if the output pipe is closed: 128 + SIGPIPE."""


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
    return print_text(to_json(letter) if options.json else imrparse.to_text(letter))


if __name__ == "__main__":
    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(errors="backslashreplace")  # type: ignore[union-attr]
    sys.exit(main())
