"""Invented determination letters for tests of tools that wrap imrparse. Requires hypothesis (extra `testing`).

`letters()` draws the text of whole letters as any of the extractors prints them, `determinations()` the parsed letters,
and `damaged()` letters with lines deleted, doubled or swapped, characters misread, or the end cut off.

>>> from hypothesis import given
>>> from imrparse.testing import letters
>>> @given(letters())
... def test_my_tool(text):
...     assert imrparse.parse(text).issues
>>> test_my_tool()

A letter can also be built by hand and printed as an extractor would:

>>> text = render(Letter(items=(Item("Knee brace", Decision.OVERTURNED),)), RENDERINGS["pypdf"])
>>> imrparse.parse(text).issues[0].treatment
'Knee brace'

The stock sentences are those of the form; everything else is invented. A letter with the default parts is complete.
"""

from __future__ import annotations

import textwrap
from collections.abc import Iterator
from datetime import date
from random import Random
from types import MappingProxyType

from attrs import evolve, fields, frozen

import imrparse

from .models import Credentials, Decision, Determination, Header, Modification, Priority

try:
    from hypothesis import strategies as st
    from hypothesis.strategies import SearchStrategy
except ImportError as _error:
    raise ImportError(
        'imrparse.testing needs hypothesis: python -m pip install "hypothesis>=6.100"', name="hypothesis"
    ) from _error

__all__ = [
    "CREDENTIALS",
    "CREDENTIALS_HEADING",
    "EXPERT",
    "HEADER",
    "ISSUES_HEADING",
    "ISSUES_OPENER",
    "PARTIAL_APPROVALS",
    "PRACTICE",
    "RENDERINGS",
    "SUMMARY_HEADING",
    "SUMMARY_OPENER",
    "WITH_HEADER",
    "Item",
    "Letter",
    "Rendering",
    "damaged",
    "determinations",
    "headers",
    "items",
    "letters",
    "modified",
    "parts",
    "print_value",
    "prose",
    "read_back",
    "render",
    "render_header",
    "renderings",
    "treatments",
]

# --- parts ------------------------------------------------------------------------------------------------------------

CREDENTIALS_HEADING = "HOW THE IMR FINAL DETERMINATION WAS MADE"
"""Heading of the section on the reviewer."""
SUMMARY_HEADING = "CLINICAL CASE SUMMARY"
"""Heading of the clinical case summary."""
ISSUES_HEADING = "IMR ISSUES, DECISIONS AND RATIONALES"
"""Heading of the disputed treatments."""

EXPERT = (
    "MAXIMUS Federal Services sent the complete case file to an expert reviewer. He/she has no affiliation with the "
    "employer, employee, providers or the claims administrator. "
)
"""Stock sentences before the credentials."""
PRACTICE = (
    "He/she has been in active clinical practice for more than five years and is currently working at least 24 hours a "
    "week in active practice. The expert reviewer was selected based on his/her clinical experience, education, "
    "background, and expertise in the same or similar specialties that evaluate and/or treat the medical condition and "
    "disputed items/Service. He/she is familiar with governing laws and regulations, including the strength of "
    "evidence hierarchy that applies to Independent Medical Review determinations."
)
"""Stock sentences after the credentials that a sentence states, or before the labels of others."""
SUMMARY_OPENER = (
    "The expert reviewer developed the following clinical case summary based on a review of the case file, including "
    "all medical records:"
)
"""Stock sentence before the summary."""
ISSUES_OPENER = "The Final Determination was based on decisions for the disputed items/services set forth below:"
"""Stock sentence before the disputed treatments."""
PARTIAL_APPROVALS = (
    (
        "{0} was the original request. {1} was authorized by the Claims Administrator. "
        "The remaining IMR eligible portion of the original request, {2}"
    ),
    (
        "{0} was the original request. The Claims Administrator authorized {1}, leaving the original request IMR "
        "eligible. The original request, {2}"
    ),
)
"""Wordings of a partial approval: {0} is the original request, {1} what was authorized, {2} what is disputed."""

HEADER = Header(
    case_number="CM16-9912345",
    date_assigned=date(2016, 11, 9),
    decision_date=date(2016, 12, 7),
    date_of_injury=date(2014, 10, 13),
    ur_denial_date=date(2016, 9, 28),
    application_received=date(2016, 10, 26),
    priority=Priority.STANDARD,
)
"""The header of a `Letter` that names no other."""
CREDENTIALS = Credentials(("California", "New York"), ("Family Practice", "Pain Management"))
"""The credentials of a `Letter` that names no others."""


@frozen
class Item:
    """A disputed treatment, its decision and the reasons."""

    treatment: str = "Physical therapy 2 times a week for 4 weeks to the lumbar spine"
    """The disputed treatment, as printed before its decision."""
    decision: Decision = Decision.UPHELD
    """The decision on it."""
    claims_administrator: str = "The Claims Administrator did not cite any medical evidence for its decision."
    """The paragraph on the guidelines of the denial."""
    reviewer: str = "Decision based on MTUS Low Back Complaints 2004, Section(s): Physical Methods."
    """The paragraph on the guidelines of the decision."""
    rationale: str = "The file tells of no gain from the first visits. The request is not medically necessary."
    """The reviewer's reasons."""
    modification: Modification | None = None
    """What `parse` should read of a partial approval; it is not printed: `treatment` states it."""
    colon: str = ":"
    """Text between treatment and decision; " is:" in most partial approvals."""


@frozen
class Letter:
    """The parts of a letter."""

    header: Header = HEADER
    """The header; a rendering may drop it."""
    credentials: Credentials = CREDENTIALS
    """The reviewer's credentials."""
    stated: bool = False
    """Whether a sentence states the credentials, as in 2014, instead of labels; only it names subspecialties."""
    summary: str = "The worker is a 44-year-old male baker. He slipped on a wet floor and has had low back pain since."
    """The clinical case summary, after its stock sentence."""
    items: tuple[Item, ...] = (Item(),)
    """The disputed treatments."""


def modified(wording: str, original: str, authorized: str, disputed: str, colon: str = " is:") -> Item:
    """Return a partial approval in one of `PARTIAL_APPROVALS`."""
    treatment = wording.format(original, authorized, disputed)
    return Item(treatment, modification=Modification(original, authorized, disputed), colon=colon)


# --- how extractors print letters -------------------------------------------------------------------------------------

_ROWS = """\
Case Number: {case_number}
Date Assigned: {date_assigned} Date of Injury: {date_of_injury}
Decision Date: {decision_date} UR Denial Date: {ur_denial_date}
Priority: {priority} Application """
_VALUE_LAST = "\nReceived:\n{application_received}"
_LEFT_COLUMN = """\
Case Number:
Date Assigned:
Decision Date:
Priority:

{case_number}
{date_assigned}
{decision_date}
{priority}

"""


@frozen(kw_only=True)
class Rendering:
    """The way one extractor prints a letter."""

    header: str
    """Template of the header block; empty if the extractor drops it."""
    line_end: str = " \n"
    """End of a line within a paragraph."""
    paragraph_end: str = " \n"
    """End of the last line of a paragraph."""
    blank: str = " \n"
    """Blank line between blocks of paragraphs, if any."""
    heading: str = "{}"
    """Template of a heading."""
    hyphen: str = "- \n"
    """A hyphen at the end of a line, with the line end."""
    page_end: str
    """End of the last line of a page."""


RENDERINGS = MappingProxyType(
    {
        "pdftotext": Rendering(
            header=_LEFT_COLUMN
            + "Date of Injury:\nUR Denial Date:\nApplication\nReceived:\n\n"
            + "{date_of_injury}\n{ur_denial_date}\n{application_received}\n",
            line_end="\n",
            paragraph_end="\n",
            blank="",
            hyphen="",
            page_end="\n\n\f",
        ),
        "pdftotext-layout": Rendering(
            header="Case Number:          {case_number}\n"
            "Date Assigned:        {date_assigned:<32}Date of Injury:      {date_of_injury}\n"
            "Decision Date:        {decision_date:<32}UR Denial Date:      {ur_denial_date}\n"
            "Priority:             {priority:<32}Application          {application_received}\n"
            "                                                      Received:\n",
            line_end="\n",
            paragraph_end="\n",
            blank="\n",
            heading="{:>57}",
            hyphen="-\n",
            page_end="\n\f",
        ),
        "pypdf": Rendering(header=_ROWS + _VALUE_LAST + "\n", page_end=" \n\n"),
        "pymupdf": Rendering(
            header="\nCase Number:\n{case_number}\n\nDate Assigned:\n{date_assigned}\n"
            "Date of Injury:\n{date_of_injury}\nDecision Date:\n{decision_date}\n"
            "UR Denial Date:\n{ur_denial_date}\nPriority:\n{priority}\n"
            "Application\nReceived:\n{application_received}\n",
            page_end=" \n\f",
        ),
        "pdfminer": Rendering(
            header=_LEFT_COLUMN
            + "Date of Injury:\n{date_of_injury}\nUR Denial Date:   {ur_denial_date}\n"
            + "Application\n{application_received}\nReceived:\n",
            blank="\n",
            heading="{} \n",
            page_end=" \n\n \n \n\f",
        ),
        "pdfminer, values first": Rendering(
            header=_LEFT_COLUMN
            + "{date_of_injury}\nDate of Injury:\nUR Denial Date:   {ur_denial_date}\n"
            + "{application_received}\nApplication\nReceived:\n",
            blank="\n",
            heading="{} \n",
            page_end=" \n\n \n \n\f",
        ),
        "pdfplumber": Rendering(
            header=_ROWS + "{application_received}\nReceived:\n",
            line_end="\n",
            paragraph_end="\n",
            blank="",
            hyphen="-\n",
            page_end="\n",
        ),
        "pdfium": Rendering(
            header=_ROWS + _VALUE_LAST,
            line_end=" \r\n",
            paragraph_end="\r\n",
            blank="",
            hyphen="\ufffe",
            page_end=" \n",
        ),
        "seed": Rendering(header="", line_end=" \n\n", paragraph_end=" \n\n", blank=" \n\n", page_end=" \n\n"),
    }
)
"""Renderings by extractor; pdfminer has two orders for the right column of the header."""

WITH_HEADER = tuple(name for name, rendering in RENDERINGS.items() if rendering.header)
"""The renderings that print the header block."""


def render(letter: Letter, rendering: Rendering, *, width: int = 95, page: int = 46) -> str:
    """Return a letter as an extractor prints it, in lines of `width` characters and pages of `page` lines."""
    text = render_header(letter.header, rendering)
    for number, (line, end) in enumerate(_lines(letter, rendering, width), 1):
        if line.endswith("-") and end == rendering.line_end:
            text += line[:-1] + rendering.hyphen
        else:
            text += line + (end if number % page else rendering.page_end)
    return text


def render_header(header: Header, rendering: Rendering) -> str:
    """Return the header block as an extractor prints it; values that are None are left out."""
    values = {one.name: print_value(getattr(header, one.name)) for one in fields(Header)}
    lines = rendering.header.format_map(values).splitlines()
    return "".join(line + rendering.paragraph_end if line else rendering.blank or "\n" for line in lines)


def print_value(value: object) -> str:
    """Return a value of the header as printed."""
    match value:
        case date():
            return f"{value:%m/%d/%Y}"
        case Priority():
            return value.value.capitalize()
        case str():
            return value
        case _:
            return ""


def read_back(letter: Letter, rendering: Rendering) -> Letter:
    """Return the parts of a letter that a rendering prints: some drop the header."""
    return letter if rendering.header else evolve(letter, header=Header())


def _lines(letter: Letter, rendering: Rendering, width: int) -> Iterator[tuple[str, str]]:
    """Yield the wrapped lines after the header, each with its line end."""
    for block in _blocks(letter, rendering):
        if rendering.blank:
            yield "", rendering.blank
        for paragraph in block:
            *wrapped, last = [paragraph] if paragraph.isupper() else textwrap.wrap(paragraph, width)
            yield from ((line, rendering.line_end) for line in wrapped)
            yield last, rendering.paragraph_end


def _blocks(letter: Letter, rendering: Rendering) -> Iterator[list[str]]:
    """Yield the blocks of paragraphs after the header."""
    credentials = letter.credentials
    heading = rendering.heading.format
    if letter.stated:
        yield [heading(CREDENTIALS_HEADING), f"{EXPERT}{_state(credentials)} {PRACTICE}"]
    else:
        yield [heading(CREDENTIALS_HEADING), EXPERT + PRACTICE]
        yield [
            "The Expert Reviewer has the following credentials:",
            f"State(s) of Licensure: {','.join(credentials.licensed_states)}",
            f"Certification(s)/Specialty: {', '.join(credentials.specialties)}",
        ]
    yield [heading(SUMMARY_HEADING), SUMMARY_OPENER]
    yield [letter.summary]
    yield [heading(ISSUES_HEADING), ISSUES_OPENER]
    for item in letter.items:
        yield [f"{item.treatment}{item.colon} {item.decision.replace('_', ' ').title()}"]
        yield [f"Claims Administrator guideline: {item.claims_administrator}"]
        yield [f"MAXIMUS guideline: {item.reviewer}"]
        yield [f"Decision rationale: {item.rationale}"]


def _state(credentials: Credentials) -> str:
    """Return the sentence that states the credentials in letters of 2014."""
    certified = f"The expert reviewer is Board Certified in {', '.join(credentials.specialties)}"
    if credentials.subspecialties:
        certified += f", has a subspecialty in {', '.join(credentials.subspecialties)}"
    return f"{certified} and is licensed to practice in {', '.join(credentials.licensed_states)}."


# --- strategies -------------------------------------------------------------------------------------------------------

_WORDS = (
    *("pain", "worker", "therapy", "brace", "knee", "weeks", "visits", "medically", "necessary", "MTUS", "guideline"),
    *("and", "of", "with", "on", "at", "was", "the", "has", "not", "no"),
    *("low-back", "follow-up", "non-steroidal", "x-ray", "7/10", "10-13-16", "L5-S1", "10/325mg", "#60", "2.5"),
    *("(ODG)", "worker's", "Upheld", "Utilization Review", "was the original request", "the clinical case summary"),
    *("the Claims Administrator", "Decision rationale", "Application Received"),
)
_TREATMENTS = (
    "Physical therapy 2 times a week for 6 weeks",
    "Pre-op labs: CBC",
    "Associated surgical service: Cold therapy unit: 7 day rental",
    "Norco 10/325mg #120",
    "Retrospective request for omeprazole 20mg #60 (DOS: 11/14/16)",
    "MRI of the right shoulder without contrast",
    "CHIROPRACTIC CARE, TWICE WEEKLY",
    "Non-invasive follow-up, multi-disciplinary and hands-on, for the lumbo-sacral spine",
)
_BASES = (
    "The Claims Administrator did not cite any medical evidence for its decision.",
    "The Expert Reviewer based their decision on recommendation(s) outside of the MTUS Guidelines.",
    "Decision based on Non-MTUS Citation Official Disability Guidelines (ODG), Knee Chapter, Braces: walking aids.",
    "Decision based on MTUS Forearm, Wrist, and Hand Complaints 2004, Section(s): Initial Care, Physical Methods.",
    "Decision based on MTUS Chronic Pain Treatment Guidelines Physical Medicine Page(s): 98-99.",
)
_STATES = ("California", "New York", "District of Columbia", "Texas", "North Carolina", "Washington")
_SPECIALTIES = (
    "Family Practice",
    "Physical Medicine & Rehabilitation",
    "Public Health and General Preventive Medicine",
    "Orthopedic Surgery",
    "Pain Management",
)


def _some(names: tuple[str, ...], least: int = 1) -> SearchStrategy[tuple[str, ...]]:
    return st.lists(st.sampled_from(names), min_size=least, max_size=3, unique=True).map(tuple)


def prose() -> SearchStrategy[str]:
    """Draw a few sentences that share words with the stock phrases of the form."""
    sentence = st.lists(st.sampled_from(_WORDS), min_size=1, max_size=30).map(
        lambda words: f"The {' '.join(words)} day."
    )
    return st.lists(sentence, min_size=1, max_size=5).map(" ".join)


def treatments() -> SearchStrategy[str]:
    """Draw a treatment; many are longer than a line, and some contain colons."""
    return st.lists(st.sampled_from(_TREATMENTS), min_size=1, max_size=4).map(", ".join)


def items() -> SearchStrategy[Item]:
    """Draw a disputed treatment; some are partial approvals."""
    request = st.sampled_from(_TREATMENTS)
    colons = st.sampled_from([" is:", ":"])
    partial = st.builds(modified, st.sampled_from(PARTIAL_APPROVALS), request, request, request, colons)
    rest = st.fixed_dictionaries(
        {
            "decision": st.sampled_from(Decision),
            "claims_administrator": st.sampled_from(_BASES),
            "reviewer": st.sampled_from(_BASES),
            "rationale": prose(),
        }
    )
    return st.builds(lambda item, rest: evolve(item, **rest), st.builds(Item, treatments()) | partial, rest)


def headers() -> SearchStrategy[Header]:
    """Draw a header with all its values."""
    day = st.dates(date(1970, 1, 1), date(2017, 12, 31))
    number = st.from_regex(r"CM1[4-7]-99[0-9]{5}", fullmatch=True)
    return st.builds(Header, number, day, day, day, day, day, st.sampled_from(Priority))


def parts() -> SearchStrategy[Letter]:
    """Draw the parts of a complete letter."""
    labelled = st.builds(Credentials, _some(_STATES), _some(_SPECIALTIES))
    stated = st.builds(Credentials, _some(_STATES), _some(_SPECIALTIES), _some(("Pain Medicine", "Hand Surgery"), 0))
    rest = {"header": headers(), "summary": prose(), "items": st.lists(items(), min_size=1, max_size=4).map(tuple)}
    return st.one_of(
        st.builds(Letter, credentials=labelled, stated=st.just(False), **rest),
        st.builds(Letter, credentials=stated, stated=st.just(True), **rest),
    )


def renderings() -> SearchStrategy[Rendering]:
    """Draw one of the renderings."""
    return st.sampled_from(list(RENDERINGS)).map(RENDERINGS.__getitem__)


def letters() -> SearchStrategy[str]:
    """Draw the text of a complete letter, as one of the extractors prints it."""
    return st.builds(render, parts(), renderings(), width=st.integers(50, 110), page=st.integers(20, 60))


def determinations() -> SearchStrategy[Determination]:
    """Draw a parsed letter."""
    return letters().map(imrparse.parse)


_MISREAD = (
    *(("l", "I"), ("l", "1"), ("O", "0"), ("S", "5"), ("B", "8"), ("e", "c"), ("rn", "m"), ("m", "rn"), ("h", "b")),
    *((":", "."), (".", ","), ("g", "q"), (" ", ""), ("\n", " "), (" ", "\xa0")),
)


def damaged(texts: SearchStrategy[str] | None = None) -> SearchStrategy[str]:
    """Draw a damaged letter: lines deleted, doubled or swapped, characters misread, or the end cut off.

    `texts` are the letters to damage, by default those of `letters()`. `imrparse.parse` raises UnknownLayoutError, and
    nothing else, if a text is no longer recognised as a letter.
    """
    return st.builds(_damage, texts or letters(), st.randoms(use_true_random=False), st.integers(1, 4))


def _damage(text: str, random: Random, times: int) -> str:
    for _ in range(times):
        text = random.choice((_delete, _double, _swap, _cut, _misread))(text, random)
    return text


def _delete(text: str, random: Random) -> str:
    lines = text.splitlines(keepends=True) or [""]
    start = random.randrange(len(lines))
    return "".join(lines[:start] + lines[start + random.randint(1, 3) :])


def _double(text: str, random: Random) -> str:
    lines = text.splitlines(keepends=True) or [""]
    start = random.randrange(len(lines))
    return "".join(lines[: start + random.randint(1, 3)] + lines[start:])


def _swap(text: str, random: Random) -> str:
    lines = text.splitlines(keepends=True) or [""]
    first, second = random.randrange(len(lines)), random.randrange(len(lines))
    lines[first], lines[second] = lines[second], lines[first]
    return "".join(lines)


def _cut(text: str, random: Random) -> str:
    return text[: random.randint(0, len(text))]


def _misread(text: str, random: Random) -> str:
    """Replace one kind of character, everywhere or up to five times."""
    old, new = random.choice(_MISREAD)
    return text.replace(old, new, random.choice((-1, 1, 5)))
