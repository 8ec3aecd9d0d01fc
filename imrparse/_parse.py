"""One way through: the text enters by the door, the layout splits it, each section is read, the rest is reported.

This is the only place that knows the order. The pass never stops at a fault; `strict=True` raises from its problems
afterwards.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from operator import attrgetter

from ._consistency import check
from ._edits.apply import apply_edits, map_back
from ._edits.artefacts import find_edits
from ._split import Section, split_letters, split_sections
from ._text.phrases import find_phrases
from ._text.plain import extract, normalise_characters
from .errors import IncompleteDeterminationError, problem
from .layouts import LAYOUTS, Layout, find_layout
from .models import Determination, Problem, Severity, Span, Spans
from .sections.credentials import read_credentials
from .sections.documents import read_documents
from .sections.header import find_stated, read_header
from .sections.issues import read_issues
from .sections.issues.rulings import Ruling, find_rulings
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
    (determination,) = _parse(text, layouts, strict, several=False)
    return determination


def parse_all(text: str, *, strict: bool = False, layouts: Iterable[Layout] = LAYOUTS) -> tuple[Determination, ...]:
    r"""Read every determination letter of a text, each as `parse` does; their layouts may differ.

    Every Span counts in the one text, which is the `source` of each. What stands between two letters is unparsed in the
    letter before it. Raises what `parse` raises; with `strict=True` for the problems of all letters together.

    >>> letter = '''IMR ISSUES, DECISIONS AND RATIONALES
    ... Knee brace: Overturned
    ... Decision rationale: The knee gives way.
    ... '''
    >>> [one.outcome.value for one in parse_all(letter + "CLINICAL CASE SUMMARY\nHe fell.\n" + letter)]
    ['overturned', 'overturned']
    """
    return _parse(text, layouts, strict, several=True)


def _parse(text: str, layouts: Iterable[Layout], strict: bool, *, several: bool) -> tuple[Determination, ...]:
    """Read a text as one letter or as several."""
    if not isinstance(text, str):
        raise TypeError(_not_a_text(text))
    rows = tuple(layouts)
    edits = find_edits(text, rows)
    if edits:
        edited = apply_edits(text, edits)
        read = list(map_back(_read(edited.text, rows, several=several), edited, edits, text))
    else:
        read = list(_read(text, rows, several=several))
    if strict:
        _raise_errors([problem for one in read for problem in one.problems])
    return tuple(read)


def _raise_errors(problems: list[Problem]) -> None:
    if any(problem.severity is Severity.ERROR for problem in problems):
        raise IncompleteDeterminationError(problems)


def _read(source: str, layouts: tuple[Layout, ...], *, several: bool) -> Iterator[Determination]:
    """Read each letter of a text as it stands."""
    text = normalise_characters(source)
    letters = split_letters(text, layouts) if several else [Span(0, len(text))]
    for letter in letters:
        yield _read_letter(source, text, letter, find_layout(text, letter, layouts))


def _read_letter(source: str, text: str, letter: Span, layout: Layout) -> Determination:
    """Read the sections of a letter in their order."""
    problems: list[Problem] = []
    sections = split_sections(text, letter, layout, problems)
    head_end = next(iter(sections.values())).start if sections else letter.end
    head = Section(letter.start, letter.start, head_end)
    header = read_header(text, head, layout, problems)
    credentials = read_credentials(text, sections.get("credentials"), layout, problems)
    summary = read_summary(text, sections.get("summary"), layout, problems)
    documents = read_documents(text, sections.get("documents"), layout, problems)
    rulings = find_rulings(text, head, layout)
    issues = read_issues(text, sections.get("issues"), layout, problems, rulings)
    places = {"documents_reviewed": (sections["documents"].start, sections["documents"].end)} if documents else {}
    covered = [credentials.span, summary.span, *[issue.span for issue in issues]]
    covered += [Span(*place) for place in places.values()]
    covered += [header.span] if layout.header_labels else []
    covered += _cover_head(text, head, layout, rulings)
    unparsed = _find_unparsed(text, letter, covered)
    problems += [problem("text-unparsed", "This text belongs to no section.", span) for span in unparsed]
    problems += check(header, summary, issues, text)
    problems.sort(key=_place)
    return Determination(
        layout.name,
        header,
        credentials,
        summary,
        issues,
        tuple(problems),
        unparsed,
        source,
        documents_reviewed=documents,
        spans=Spans(places),
    )


def _cover_head(text: str, head: Section, layout: Layout, rulings: list[Ruling]) -> list[Span]:
    """Find what is known of a head, besides labels and their values."""
    if not (layout.letterhead or layout.header_phrases or rulings):
        return []
    stock = [place for line in layout.letterhead for place in find_phrases(line, text, head.start, head.end)]
    stated = [match.span() for match in find_stated(text, head, layout).values()]
    return [Span(*place) for place in (*stock, *stated, *((one.start, one.end) for one in rulings))]


def _find_unparsed(text: str, letter: Span, covered: list[Span]) -> tuple[Span, ...]:
    """Find what stands between the stretches of a letter that are covered, white space apart."""
    done, unparsed = letter.start, []
    for span in (*sorted(covered, key=attrgetter("start")), Span(letter.end, letter.end)):
        if done < span.start and (gap := extract(text, done, span.start)):
            unparsed.append(Span(*gap[1]))
        done = max(done, span.end)  # those of the head may overlap
    return tuple(unparsed)


def _place(one: Problem) -> int:
    return one.span.start if one.span else -1


def _not_a_text(thing: object) -> str:
    kind = type(thing).__name__
    if not isinstance(thing, bytes | bytearray | memoryview):
        return f"parse() wants the text of a letter as a str, not {kind}"
    if bytes(thing[:5]) == b"%PDF-":
        return f"parse() wants text as a str, not {kind} of a PDF: extract the text first, see examples/parse_letter.py"
    return f"parse() wants text as a str, not {kind}: decode it first, see examples/parse_letter.py"
