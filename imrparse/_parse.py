"""The one way through a text: edit, normalise, find the layout, split into sections, read each, report the rest.

Only this module knows that order. Parsing never stops at a fault: it records a problem and goes on, and `strict=True`
raises afterwards.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import starmap
from operator import attrgetter

from ._consistency import check
from ._edits.apply import apply_edits, map_back
from ._edits.artefacts import find_edits
from ._recognition import find_layout
from ._split import Section, split_letters, split_sections
from ._text.phrases import find_phrases
from ._text.plain import extract, normalise_characters
from .errors import IncompleteDeterminationError, problem
from .layouts import LAYOUTS, Layout
from .models import Determination, Header, Problem, Severity, Span, Spans
from .sections.credentials import read_credentials
from .sections.documents import read_documents
from .sections.header import find_stated_dates, read_header
from .sections.issues import read_issues
from .sections.issues.rulings import Ruling, find_rulings
from .sections.summary import read_summary


def parse(text: str, *, strict: bool = False, layouts: Iterable[Layout] = LAYOUTS) -> Determination:
    """Parse one Independent Medical Review determination letter.

    Fields that the letter does not state are None or (). Whatever is missing or looks wrong is listed in `problems`.

    Raises TypeError if `text` is not a str, and UnknownLayoutError if no layout recognises it. With `strict=True`,
    raises IncompleteDeterminationError if something that every letter states is missing or unreadable.

    >>> letter = '''IMR ISSUES, DECISIONS AND RATIONALES
    ... Knee brace: Overturned
    ... Decision rationale: The knee gives way.'''
    >>> parse(letter).issues[0].decision
    <Decision.OVERTURNED: 'overturned'>
    """
    return _parse(text, layouts, strict=strict, several=False)[0]


def parse_all(text: str, *, strict: bool = False, layouts: Iterable[Layout] = LAYOUTS) -> tuple[Determination, ...]:
    r"""Parse every determination letter in a text, each as `parse` does. Their layouts may differ.

    All spans are offsets into the whole text, which is the `source` of each letter. Text between two letters is
    unparsed text of the first. Raises what `parse` raises, with `strict=True` for the problems of all letters together.

    >>> letter = '''IMR ISSUES, DECISIONS AND RATIONALES
    ... Knee brace: Overturned
    ... Decision rationale: The knee gives way.
    ... '''
    >>> [one.outcome.value for one in parse_all(letter + "CLINICAL CASE SUMMARY\nHe fell.\n" + letter)]
    ['overturned', 'overturned']
    """
    return _parse(text, layouts, strict=strict, several=True)


def _parse(text: str, layouts: Iterable[Layout], *, strict: bool, several: bool) -> tuple[Determination, ...]:
    """Parse a text as one letter or as several."""
    if not isinstance(text, str):
        raise TypeError(_explain_type(text))
    rows = tuple(layouts)
    edits = find_edits(text, rows)
    if edits:
        edited = apply_edits(text, edits)
        letters = tuple(map_back(_read_letters(edited.text, rows, several=several), edited, edits, text))
    else:
        letters = tuple(_read_letters(text, rows, several=several))
    if strict:
        _raise_errors([problem for letter in letters for problem in letter.problems])
    return letters


def _raise_errors(problems: list[Problem]) -> None:
    if any(problem.severity is Severity.ERROR for problem in problems):
        raise IncompleteDeterminationError(problems)


def _read_letters(source: str, layouts: tuple[Layout, ...], *, several: bool) -> Iterator[Determination]:
    """Read the letters of an edited text."""
    text = normalise_characters(source)
    letters = split_letters(text, layouts) if several else [Span(0, len(text))]
    for letter in letters:
        yield _read_letter(source, text, letter, find_layout(text, letter, layouts))


def _read_letter(source: str, text: str, letter: Span, layout: Layout) -> Determination:
    """Read one letter, section by section."""
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
    spans = Spans({"documents_reviewed": sections["documents"].offsets} if documents else {})
    covered = [credentials.span, summary.span, *spans.values(), *(issue.span for issue in issues)]
    covered += _cover_head(text, head, layout, header, rulings)
    unparsed = tuple(_find_unparsed(text, letter, covered))
    problems += [problem("text-unparsed", "This text belongs to no section.", span) for span in unparsed]
    problems += check(header, summary, issues, text)
    return Determination(
        layout=layout.name,
        header=header,
        credentials=credentials,
        summary=summary,
        documents_reviewed=documents,
        issues=issues,
        problems=tuple(sorted(problems, key=_start)),
        unparsed=unparsed,
        source=source,
        spans=spans,
    )


def _cover_head(text: str, head: Section, layout: Layout, header: Header, rulings: list[Ruling]) -> list[Span]:
    """Find what is known of the head of a letter: the block of labels, stock text, stated dates and rulings."""
    block = [header.span] if layout.header_labels else []
    if not (layout.letterhead or layout.header_phrases or rulings):
        return block
    stock = [place for line in layout.letterhead for place in find_phrases(line, text, head.start, head.end)]
    stated = [match.span() for match in find_stated_dates(text, head, layout).values()]
    return [*block, *starmap(Span, [*stock, *stated, *((one.start, one.end) for one in rulings)])]


def _find_unparsed(text: str, letter: Span, covered: list[Span]) -> Iterator[Span]:
    """Find the text between the covered stretches of a letter, white space apart."""
    end = letter.start
    for span in (*sorted(covered, key=attrgetter("start")), Span(letter.end, letter.end)):
        if end < span.start and (gap := extract(text, end, span.start)):
            yield Span(*gap[1])
        end = max(end, span.end)  # stretches of the head may overlap


def _start(problem: Problem) -> int:
    return problem.span.start if problem.span else -1


def _explain_type(given: object) -> str:
    """Return what to do with a value that is not a str."""
    expected = f"parse() needs the text of a letter as a str, not {type(given).__name__}"
    if not isinstance(given, bytes | bytearray | memoryview):
        return expected
    if bytes(given[:5]) == b"%PDF-":
        return f"{expected}: this is a PDF, so extract its text first (see examples/parse_letter.py)"
    return f"{expected}: decode it first (see examples/parse_letter.py)"
