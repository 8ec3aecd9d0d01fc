"""Compare imrparse with what people use, on the same letters in the same run.

    python -m pip install ".[peers]" && python tests/tools/peers.py

It reads the sample letters as pdftotext prints them, or the invented ones if those are missing. Each peer has
its fastest configuration that still finds what it is asked for: patterns compiled once, a blank pipeline with the
one component that is needed, the letter's exact headings and labels. Letters are given one by one; the batch methods
of spaCy and edsnlp (`nlp.pipe`) were slower here. A peer that cannot be loaded is listed with its error.
"""

from __future__ import annotations

import re
import sys
import warnings
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date, datetime
from functools import partial
from importlib.metadata import PackageNotFoundError, version
from itertools import islice
from math import nan
from pathlib import Path
from statistics import mean, median
from types import MappingProxyType
from typing import Any, Literal, NamedTuple

import attrs

sys.path[:0] = map(str, Path(__file__).resolve().parents[1:3])  # `support`, and the `imrparse` of this checkout

import imrparse
from support.paths import LETTERS
from support.timing import best_times, invented, sample, touch_words

HEADINGS: Mapping[str, str] = MappingProxyType(
    {
        "credentials": "HOW THE IMR FINAL DETERMINATION WAS MADE",
        "summary": "CLINICAL CASE SUMMARY",
        "issues": "IMR ISSUES, DECISIONS AND RATIONALES",
        "claims_administrator": "Claims Administrator guideline:",
        "reviewer": "MAXIMUS guideline:",
        "rationale": "Decision rationale:",
    }
)
"""The headings of the sections, and of the paragraphs of an issue."""

PASSES, REPEATS = 3, 3

Read = Callable[[Any], Any]


class Peer(NamedTuple):
    """Something that reads letters."""

    name: str
    package: str
    """The distribution that it comes from; empty for Python itself."""
    load: Callable[[], Read]
    """Returns the function that reads one letter; all preparation is done in it."""
    count: Callable[[Any], int]
    """How many things one letter's result holds."""
    gets: str
    """What those things are."""


# --- headings only ----------------------------------------------------------------------------------------------------


def load_edsnlp() -> Read:
    """Match the titles on the raw text: the normalizer that edsnlp advises makes it five times as slow."""
    import edsnlp
    from loguru import logger

    logger.disable("edsnlp")
    nlp = edsnlp.blank("eds")
    titles = {name: [re.escape(text)] for name, text in HEADINGS.items()}
    nlp.add_pipe("eds.sections", config={"sections": titles, "add_patterns": False, "attr": "TEXT"})
    return nlp


def load_medspacy() -> Read:
    """Match the titles as they are written: without regard to case, prose that names a section would open one."""
    import spacy
    from medspacy.section_detection import SectionRule

    nlp = spacy.blank("en")
    config = {"rules": None, "span_attrs": None, "phrase_matcher_attr": "ORTH"}
    nlp.add_pipe("medspacy_sectionizer", config=config).add(
        [SectionRule(text, name) for name, text in HEADINGS.items()]
    )
    return nlp


def load_medkit_sections() -> Read:
    """Split at the titles, which are keywords."""
    from medkit.core.text import TextDocument
    from medkit.text.segmentation import SectionTokenizer

    tokenizer = SectionTokenizer(section_dict={name: [text] for name, text in HEADINGS.items()})
    return lambda text: tokenizer.run([TextDocument(text=text).raw_segment])


def load_medkit_matcher() -> Read:
    """Match the titles and return no sections."""
    from medkit.core.text import TextDocument
    from medkit.text.ner import RegexpMatcher, RegexpMatcherRule

    rules = [
        RegexpMatcherRule(regexp=spaced(text), label=name, case_sensitive=True, unicode_sensitive=True)
        for name, text in HEADINGS.items()
    ]
    matcher = RegexpMatcher(rules=rules)
    return lambda text: matcher.run([TextDocument(text=text).raw_segment])


def spaced(text: str) -> str:
    """Return a pattern of words that may wrap."""
    return r"\s+".join(map(re.escape, text.split()))


# --- fields -----------------------------------------------------------------------------------------------------------


_SECTIONS = re.compile("|".join(map(spaced, list(HEADINGS.values())[:3])))
_CASE_NUMBER = re.compile(r"CM[0-9]{2}-[0-9]{7}")
_PRIORITY = re.compile(r"\b(?:Standard|Expedited)\b")
_DAY = re.compile(r"\b[0-9]{2}/[0-9]{2}/[0-9]{4}\b")
_CREDENTIALS = re.compile(r"State\(s\) of Licensure:(.*?)Certification\(s\)/Specialty:(.*)", re.DOTALL)
_AGE = re.compile(r"\b([0-9]{2,3})[ -]year[ -]old")
_ISSUE = re.compile(
    r"(?:\A|\.\s*\n)\s*((?:(?!\.\s*\n).)+?):\s+(Upheld|Overturned)\s+"
    r"Claims\s+Administrator\s+guideline:(.*?)MAXIMUS\s+guideline:(.*?)Decision\s+rationale:"
    r"(.*?(?=\.\s*\n(?:(?!\.\s*\n).)+:\s+(?:Upheld|Overturned)\s)|.*)",
    re.DOTALL,
)


def load_plain() -> Read:
    """Split by `re` and validate by pydantic: what an engineer writes in an afternoon for the output of pdftotext.

    It reads the header by the order of its dates, splits at headings and labels, and takes what follows a line that
    ends with a full stop for a treatment. It has no spans, citations or requests, and reports nothing that it missed.
    """
    from pydantic import BaseModel

    class Issue(BaseModel):
        treatment: str
        decision: Literal["Upheld", "Overturned"]
        claims_administrator: str
        reviewer: str
        rationale: str

    class Letter(BaseModel):
        case_number: str | None
        priority: str | None
        dates: list[date]
        states: list[str]
        specialties: list[str]
        age: int | None
        summary: str
        issues: list[Issue]

    names = tuple(Issue.model_fields)

    def read(text: str) -> Letter:
        header, made, stated, decided = [*_SECTIONS.split(text), "", "", ""][:4]
        disputed = decided.partition("set forth below:")[2]
        states, specialties = found.groups() if (found := _CREDENTIALS.search(made)) else ("", "")
        return Letter(
            case_number=first(_CASE_NUMBER, header),
            priority=first(_PRIORITY, header),
            dates=[datetime.strptime(one, "%m/%d/%Y").date() for one in _DAY.findall(header)],
            states=[state.strip() for state in states.split(",")],
            specialties=[specialty.strip() for specialty in specialties.split(",")],
            age=first(_AGE, stated),
            summary=touch_words(stated.partition("including all medical records:")[2]),
            issues=[dict(zip(names, map(touch_words, one), strict=True)) for one in _ISSUE.findall(disputed)],
        )

    return read


def first(pattern: re.Pattern[str], text: str) -> str | None:
    """Return the first match of a pattern: its last group, or all of it if it has none."""
    found = pattern.search(text)
    return found[found.re.groups] if found else None


def count_places(thing: object) -> int:
    """Count the spans of a result."""
    return sum(1 for _ in places(thing))


def places(thing: object) -> Iterator[object]:
    """Yield the span of every value in a result, down to the last citation."""
    if isinstance(thing, tuple):
        for one in thing:
            yield from places(one)
    elif attrs.has(type(thing)) and not isinstance(thing, imrparse.Span | imrparse.Problem):
        yield from getattr(thing, "spans", {}).values()
        for value in attrs.asdict(thing, recurse=False).values():
            yield from places(value)


def plain_values(letter: Any) -> int:  # noqa: ANN401
    """Count the values of the plain split."""
    values = letter.model_dump()
    dates, issues = values.pop("dates"), values.pop("issues")
    return sum(map(bool, values.values())) + len(dates) + sum(map(len, issues))


PEERS = (
    Peer('" ".join(text.split())', "", lambda: touch_words, lambda _: 0, "the yardstick"),
    Peer("imrparse.parse", "imrparse", lambda: imrparse.parse, count_places, "values with their spans"),
    Peer("re + pydantic, one afternoon", "pydantic", load_plain, plain_values, "values, no spans"),
    Peer("medkit RegexpMatcher", "medkit-lib", load_medkit_matcher, len, "headings, no sections"),
    Peer("medkit SectionTokenizer", "medkit-lib", load_medkit_sections, lambda it: len(it) - 1, "sections"),
    Peer("edsnlp eds.sections", "edsnlp", load_edsnlp, lambda it: len(it.spans["sections"]), "sections"),
    Peer(
        "medspaCy sectionizer",
        "medspacy",
        load_medspacy,
        lambda it: sum(1 for section in it._.sections if section.category),
        "sections",
    ),
)


# --- the text of the PDF ----------------------------------------------------------------------------------------------


def load_pdfium() -> Read:
    """Extract the text of every page, from a file that is in memory already."""
    import pypdfium2

    def extract(data: bytes) -> str:
        pages = []
        with pypdfium2.PdfDocument(data) as pdf:
            for page in pdf:
                words = page.get_textpage()
                pages.append(words.get_text_range())
                words.close()
                page.close()
        return "".join(pages)

    return extract


PDFIUM = Peer("pypdfium2, text of the PDF", "pypdfium2", load_pdfium, lambda _: 0, "text, nothing read")


# --- table ------------------------------------------------------------------------------------------------------------


def main() -> None:
    """Measure and print."""
    warnings.simplefilter("ignore")  # of the peers' own dependencies
    letters, name = (sample(), "sample") if sample() else (invented(), "invented")
    print(
        f"{len(letters)} {name} letters, Python {sys.version.split()[0]}, best of {PASSES * REPEATS}, median letter\n"
    )
    table(PEERS, [letters] * len(PEERS))
    pdfs = sorted((LETTERS / "pdf").glob("*.pdf"))
    if pdfs:
        print(f"\nThe {len(pdfs)} letters whose PDF is at hand:\n")
        texts = [(LETTERS / "pdftotext" / path.name).with_suffix(".txt").read_bytes().decode() for path in pdfs]
        table((*PEERS[:2], PDFIUM), [texts, texts, [path.read_bytes() for path in pdfs]])


def table(peers: Sequence[Peer], inputs: Sequence[Sequence[str | bytes]]) -> None:
    """Measure some peers, each on its own form of the same letters, and print a row for each.

    The first is the yardstick and the second imrparse; the others are compared with both.
    """
    loaded = [try_load(peer) for peer in peers]
    calls = [
        [partial(read, item) for item in items] if callable(read) else []
        for read, items in zip(loaded, inputs, strict=True)
    ]
    times = iter(best_times([call for row in calls for call in row], passes=PASSES, repeats=REPEATS))
    taken = [median(islice(times, len(row))) if row else nan for row in calls]
    print(f"{'':<30}{'version':<11}{'ms':>8}{'to yardstick':>14}{'to imrparse':>13}  a letter gives")
    for peer, read, row, time in zip(peers, loaded, calls, taken, strict=True):
        print(f"{peer.name:<30}{version_of(peer.package):<11}", end="")
        if not row:
            print(f"  cannot be loaded: {read}")
        else:
            to_yardstick, to_imrparse = time / taken[0], time / taken[1]
            print(f"{time * 1000:>8.3f}{to_yardstick:>14.1f}{to_imrparse:>13.2f}  {describe(peer, row)}")


def describe(peer: Peer, calls: Sequence[Callable[[], Any]]) -> str:
    """Return what a peer reads of a letter on average."""
    given = mean(peer.count(call()) for call in calls)
    return f"{given:.1f} {peer.gets}" if given else peer.gets


def try_load(peer: Peer) -> Read | str:
    """Load a peer, or return the error."""
    try:
        return peer.load()
    except Exception as error:  # noqa: BLE001 -- whatever a foreign package raises is reported, not hidden
        return f"{type(error).__name__}: {error}"


def version_of(package: str) -> str:
    """Return the installed version of a package."""
    try:
        return version(package) if package else ""
    except PackageNotFoundError:
        return "?"


if __name__ == "__main__":
    main()
