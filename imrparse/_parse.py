"""One way through: the text enters by the door, the layout splits it, each section is read, the rest is reported.

This is the only place that knows the order. The pass never stops at a fault; `strict=True` raises from its problems
afterwards.
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise
from operator import attrgetter

from ._check import check
from ._edits import Edit, edit, find_edits, take_back
from ._split import Section, split_sections
from ._text import plain, take
from .errors import IncompleteDeterminationError, problem
from .layouts import LAYOUTS, Layout, find_layout
from .models import Credentials, Determination, Issue, Problem, Severity, Span, Summary
from .sections.credentials import read_credentials
from .sections.header import read_header
from .sections.issues import read_issues
from .sections.summary import read_summary


def parse(text: str, *, strict: bool = False, layouts: Iterable[Layout] = LAYOUTS) -> Determination:
    """Read one Independent Medical Review determination letter.

    What the letter does not say is None or (); what is missing or looks wrong is among the `problems`.

    Raises TypeError if `text` is not a str, UnknownLayoutError if no layout recognises it, and with `strict=True`
    IncompleteDeterminationError if something is missing or unreadable that every letter says.

    >>> letter = '''IMR ISSUES, DECISIONS AND RATIONALES
    ... Knee brace: Overturned
    ... Decision rationale: The knee gives way.'''
    >>> parse(letter).issues[0].decision
    <Decision.OVERTURNED: 'overturned'>
    """
    if not isinstance(text, str):
        raise TypeError(_not_a_text(text))
    edits = find_edits(text)
    determination = _read_edited(text, edits, layouts) if edits else _read(text, layouts)
    if strict and any(one.severity is Severity.ERROR for one in determination.problems):
        raise IncompleteDeterminationError(determination.problems)
    return determination


def _read(text: str, layouts: Iterable[Layout]) -> Determination:
    """Read a letter as it stands."""
    plain_text = plain(text)
    return _read_letter(text, plain_text, find_layout(plain_text, layouts))


def _read_edited(text: str, edits: list[Edit], layouts: Iterable[Layout]) -> Determination:
    """Read a letter as it reads without what converters and printers put into it."""
    edited = edit(text, edits)
    return take_back(_read(edited.text, layouts), edited, edits, text)


def _read_letter(source: str, text: str, layout: Layout) -> Determination:
    """Read the sections of a letter in their order."""
    sections, problems = split_sections(text, layout)
    head = min((section.start for section in sections.values()), default=len(text))
    header, found = read_header(text, Section(0, 0, head), layout)
    problems += found
    credentials, summary = Credentials(), Summary()
    issues: tuple[Issue, ...] = ()
    if section := sections.get("credentials"):
        credentials, found = read_credentials(text, section, layout)
        problems += found
    if section := sections.get("summary"):
        summary, found = read_summary(text, section, layout)
        problems += found
    if section := sections.get("issues"):
        issues, found = read_issues(text, section, layout)
        problems += found
    unparsed = _find_unparsed(text, [header.span, credentials.span, summary.span, *(issue.span for issue in issues)])
    problems += [problem("text-unparsed", "This text belongs to no section.", span) for span in unparsed]
    problems += check(header, summary, issues, text)
    problems.sort(key=_place)
    return Determination(layout.name, header, credentials, summary, issues, tuple(problems), unparsed, source)


def _find_unparsed(text: str, blocks: list[Span]) -> tuple[Span, ...]:
    """Find what stands between the blocks, white space apart."""
    edges = [Span(0, 0), *sorted(blocks, key=attrgetter("end")), Span(len(text), len(text))]
    gaps = [take(text, before.end, after.start) for before, after in pairwise(edges) if before.end < after.start]
    return tuple(gap[1] for gap in gaps if gap)


def _place(one: Problem) -> int:
    return one.span.start if one.span else -1


def _not_a_text(thing: object) -> str:
    kind = type(thing).__name__
    if not isinstance(thing, bytes | bytearray | memoryview):
        return f"parse() wants the text of a letter as a str, not {kind}"
    if bytes(thing[:5]) == b"%PDF-":
        return f"parse() wants text as a str, not {kind} of a PDF: extract the text first, see examples/parse_letter.py"
    return f"parse() wants text as a str, not {kind}: decode it first, see examples/parse_letter.py"
