"""The one way through a text: edit, normalise, find the layout, split into sections, read each, report the rest.

Only this module knows that order. Parsing never stops at a fault: it records a problem and goes on, and `strict=True`
raises afterwards.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import starmap
from operator import attrgetter
from typing import NamedTuple

from attrs import evolve

from ._arguments import check_layouts, check_text, explain_unknown_text
from ._consistency import check
from ._edits.apply import Edited, map_back
from ._edits.artefacts import edit_text
from ._edits.repairs import find_repairs, is_doubtful
from ._letters import Event, check_case_numbers, find_blocks, is_one_letter, split_letters
from ._recognition import find_layout, has_phrase
from ._split import Section, split_sections
from ._suspects import find_doubled_lines, find_suspects
from ._text.phrases import find_phrases
from ._text.plain import extract, normalise_characters
from .errors import IncompleteDeterminationError, UnknownLayoutError, problem, start_of_problem
from .layouts import LAYOUTS, Layout
from .models import Determination, Header, Issue, Problem, Severity, Span, Spans
from .sections._signatures import find_initials, find_signatures
from .sections.credentials import read_credentials
from .sections.documents import read_documents
from .sections.header import HeadWords, read_header
from .sections.issues import read_issues
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
    check_text(text, "parse")
    return _parse(text, check_layouts(layouts, "parse"), strict=strict, several=False)[0]


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
    check_text(text, "parse_all")
    return _parse(text, check_layouts(layouts, "parse_all"), strict=strict, several=True)


def _parse(text: str, layouts: tuple[Layout, ...], *, strict: bool, several: bool) -> tuple[Determination, ...]:
    """Parse a text as one letter or as several."""
    edited = edit_text(text, layouts)
    try:
        letters = tuple(_read_repaired(edited, layouts, several=several))
    except UnknownLayoutError as error:  # explains the edited text
        raise UnknownLayoutError(explain_unknown_text(text, str(error))) from None
    if edited.is_changed:
        letters = tuple(map_back(letters, edited))
    if strict:
        _raise_errors([problem for letter in letters for problem in letter.problems])
    return letters


def _raise_errors(problems: list[Problem]) -> None:
    if any(problem.severity is Severity.ERROR for problem in problems):
        raise IncompleteDeterminationError(problems)


def _read_repaired(edited: Edited, layouts: tuple[Layout, ...], *, several: bool) -> list[Determination]:
    """Read the letters of an edited text; if that leaves doubts, restore the form's own words and read them again."""
    letters: list[Determination] = []
    unknown: UnknownLayoutError | None = None
    try:
        letters = list(_read_letters(edited.text, layouts, several=several))
    except UnknownLayoutError as error:
        unknown = error
    if unknown is None and not any(is_doubtful(letter, layouts) for letter in letters):
        return letters
    repairs = find_repairs(normalise_characters(edited.text), layouts)
    if repairs.edits:
        for one in repairs.problems:
            edited.report(one)
        edited.apply(repairs.edits)
        return list(_read_letters(edited.text, layouts, several=several))
    if unknown is not None:
        raise unknown
    return letters


class _Text(NamedTuple):
    """A text in which letters are read."""

    source: str
    """As it was edited."""
    plain: str
    """As it is normalised."""
    blocks: list[Event]
    """Its blocks of labels that open a letter, if it has several."""


def _read_letters(source: str, layouts: tuple[Layout, ...], *, several: bool) -> Iterator[Determination]:
    """Read the letters of an edited text."""
    plain = normalise_characters(source)
    text = _Text(source, plain, find_blocks(plain, layouts))
    whole = Span(0, len(plain))
    layout = find_layout(plain, whole, layouts)
    problems: list[Problem] = []
    sections = split_sections(plain, whole, layout, problems)
    if several and (text.blocks or problems or not is_one_letter(plain, sections, layout, layouts)):
        for letter in split_letters(plain, text.blocks, layouts):
            yield _read_letter(text, letter, find_layout(plain, letter, layouts))
        return
    read = _read_sections(text, whole, layout, sections, problems)
    if not several:
        _require_letter(read)
        read = _report_further_letters(read, text, layouts)
    yield read


def _require_letter(read: Determination) -> None:
    """Raise UnknownLayoutError if a text has neither a decided issue nor two sections."""
    sections = (read.header.span, read.credentials.span, read.summary.span)
    has_issues = bool(read.issues) or any(problem.code == "issue-missing" for problem in read.problems)
    if sum(span.end > 0 for span in sections) + has_issues < 2 and not any(issue.decision for issue in read.issues):
        raise UnknownLayoutError("this is no determination letter: it has no decided treatment and hardly any section")


def _report_further_letters(read: Determination, text: _Text, layouts: tuple[Layout, ...]) -> Determination:
    """Add a problem if the text of a letter has further letters, which `parse` does not read."""
    if not any(problem.code == "section-repeated" for problem in read.problems):
        return read
    issues = {heading.text for layout in layouts for heading in layout.headings if heading.section == "issues"}
    letters = [
        letter for letter in split_letters(text.plain, text.blocks, layouts) if has_phrase(text.plain, letter, issues)
    ]
    if len(letters) <= 1:
        return read
    message = f"The text has {len(letters)} letters, and only one was read: parse_all() reads each of them."
    problems = [*read.problems, problem("letters-several", message, letters[1])]
    return evolve(read, problems=tuple(sorted(problems, key=start_of_problem)))


def _read_letter(text: _Text, letter: Span, layout: Layout) -> Determination:
    """Read one letter of a text."""
    problems: list[Problem] = []
    sections = split_sections(text.plain, letter, layout, problems)
    return _read_sections(text, letter, layout, sections, problems)


def _read_sections(
    given: _Text, letter: Span, layout: Layout, sections: Mapping[str, Section], problems: list[Problem]
) -> Determination:
    """Read one letter, section by section."""
    text = given.plain
    head_end = next(iter(sections.values())).start if sections else letter.end
    head = Section(letter.start, letter.start, head_end)
    words = HeadWords(text, head, layout)
    header = read_header(text, head, layout, problems, words)
    credentials = read_credentials(text, sections.get("credentials"), layout, problems)
    summary = read_summary(text, sections.get("summary"), layout, problems)
    documents = read_documents(text, sections.get("documents"), layout, problems)
    issues = read_issues(text, sections.get("issues"), layout, problems, words.rulings)
    spans = Spans({"documents_reviewed": sections["documents"].offsets} if documents else {})
    read = [credentials.span, summary.span, *spans.values(), *(issue.span for issue in issues)]
    covered = read + _cover_head(text, head, layout, header, words)
    covered += _cover_closing(text, letter, layout, issues)
    unparsed = tuple(_find_unparsed(text, letter, covered))
    problems += [problem("text-unparsed", "This text belongs to no section.", span) for span in unparsed]
    unread = (one.span for one in problems if one.code == "text-unread" and one.span)
    problems += check_case_numbers(letter, given.blocks)
    problems += check(header, summary, issues, text)
    problems += find_suspects(summary, issues, layout, text, given.source)
    disputed = [header.spans["treatments_in_dispute"]] if header.treatments_in_dispute else []
    problems += find_doubled_lines(text, letter, layout, read + disputed)
    return Determination(
        layout=layout.name,
        header=header,
        credentials=credentials,
        summary=summary,
        documents_reviewed=documents,
        issues=issues,
        problems=tuple(sorted(problems, key=start_of_problem)),
        unparsed=tuple(sorted([*unparsed, *unread])),
        source=given.source,
        spans=spans,
    )


def _cover_head(text: str, head: Section, layout: Layout, header: Header, words: HeadWords) -> list[Span]:
    """Find what is known of the head of a letter: the block of labels, stock text, stated dates and rulings."""
    block = [header.span] if layout.header_labels else list(header.spans.values())
    if layout.header_labels and _is_whole(text, head, header.span):
        return block
    return [*block, *starmap(Span, words.places)]


def _is_whole(text: str, head: Section, block: Span) -> bool:
    """Return whether the head of a letter has nothing before and after its block of labels."""
    return not text[head.start : block.start].strip() and not text[max(block.end, head.start) : head.end].strip()


def _cover_closing(text: str, letter: Span, layout: Layout, issues: tuple[Issue, ...]) -> list[Span]:
    """Find the stock words after the last issue, with who signed the letter, and who typed it."""
    start = max((issue.span.end for issue in issues), default=letter.end)
    if not text[start : letter.end].strip():
        return []
    stock = [place for line in layout.closing for place in find_phrases(line, text, start, letter.end)]
    if stock:
        stock += find_signatures(text, start, letter.end, layout)
    return list(starmap(Span, (*stock, *find_initials(text, start, letter.end, layout))))


def _find_unparsed(text: str, letter: Span, covered: list[Span]) -> Iterator[Span]:
    """Find the text between the covered stretches of a letter, white space apart."""
    end = letter.start
    for span in (*sorted(covered, key=attrgetter("start")), Span(letter.end, letter.end)):
        if end < span.start and (gap := extract(text, end, span.start)):
            yield Span(*gap[1])
        end = max(end, span.end)  # stretches of the head may overlap
