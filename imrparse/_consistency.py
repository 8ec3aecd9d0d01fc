"""Checks whether the parts of a letter agree with each other.

A check never changes a value. Both parts may have been read correctly, so most findings are notes.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import Final

from ._text.lazy import lazy_re, lazy_regex
from ._text.necessity import NECESSARY
from ._text.plain import collapse
from .errors import FIELD_NAMES, problem
from .models import (
    Basis,
    Decision,
    Header,
    Issue,
    Modification,
    MtusCitation,
    Problem,
    Span,
    Summary,
    summarise_decisions,
)
from .sections.header.pairing import EVENTS
from .vocabulary import ACOEM_CHAPTERS, MTUS_CHAPTERS, SECTIONS_WITH_COMMA, fold

_CASE_YEAR: Final = slice(2, 4)
# ACOEM Chapter 12 Low Back Complaints | Chapter 8 … | ACOEM Practice Guidelines
_ACOEM: Final = lazy_re(r"(?i)(?:ACOEM|American\s++College\s++of\s++Occupational)\b|Ch(?:apter|\.)\s*+[0-9]")
_REVISED: Final = lazy_re(r"\s*+\([^()]*+\)\Z")  # Elbow Disorders (Revised 2007)
_PART_OF_ACOEM: Final = lazy_re(r"(?i)\s++chapter\s++\(acoem\b.*+\Z")  # Knee Complaints Chapter (ACOEM … Chapter 13)
_LONGEST_VERDICT: Final = 100
_SHORTEST_PARTIAL_APPROVAL: Final = 40
_SHORTEST_CUT: Final = 40  # characters of reasons that two issues share by no chance
# the last words: "… is medically necessary." | "… is determined to be not medically necessary"; matched backwards
_VERDICT: Final = lazy_regex(rf"(?ri)(?P<not>\bnot\b[^.;]{{0,40}}?)?{NECESSARY}[.\s]*+")


def check(header: Header, summary: Summary, issues: tuple[Issue, ...], text: str) -> list[Problem]:
    """Return the disagreements between the parts of a letter."""
    found = [_check_injury_dates(header, summary), _check_case_year(header), *_check_order(header)]
    if header.final_determination:
        found.append(_check_outcome(header, issues))
    found += _check_repeated(issues)
    for issue in issues:
        found.append(_check_rationale(issue, text))
        found.append(_check_modification(issue.modification) if issue.modification else _check_treatment(issue))
        for basis in (issue.claims_administrator_basis, issue.reviewer_basis):
            if basis and basis.mtus:
                found += _check_basis(basis)
    return list(filter(None, found))


def _check_injury_dates(header: Header, summary: Summary) -> Problem | None:
    ours, theirs = header.date_of_injury, summary.date_of_injury
    if not ours or not theirs or ours in (theirs, summary.injury_end):
        return None
    message = f"The date of injury is {ours} in the header and {theirs} in the clinical summary."
    return problem("injury-dates-differ", message, summary.spans["date_of_injury"])


def _check_case_year(header: Header) -> Problem | None:
    number, received = header.case_number, header.application_received
    if not number or not number.startswith("CM") or not received or int(number[_CASE_YEAR]) == received.year % 100:
        return None
    message = f"The application of case {number} was received in {received.year}."
    return problem("case-year-differs", message, header.spans["case_number"])


def _check_outcome(header: Header, issues: tuple[Issue, ...]) -> Problem | None:
    """Compare the outcome on the cover page with that of the decisions, if all were read."""
    outcome = summarise_decisions(issue.decision for issue in issues)
    if outcome is None or outcome is header.final_determination:
        return None
    message = f"The cover page says {header.final_determination}, but the decisions make it {outcome}."
    return problem("outcome-differs", message, header.spans["final_determination"])


def _check_order(header: Header) -> Iterator[Problem]:
    dates = [(name, day) for name in EVENTS if (day := getattr(header, name))]
    for (earlier, before), (later, after) in pairwise(dates):
        if before > after:
            message = f"The {FIELD_NAMES[earlier]} is after the {FIELD_NAMES[later]}."
            yield problem("dates-out-of-order", message, header.spans[later])


def _check_repeated(issues: tuple[Issue, ...]) -> Iterator[Problem]:
    """Report each issue that has the treatment and the reasons of one before it, as where a page was scanned twice."""
    seen: dict[str, list[str]] = {}
    for issue in issues:
        reasons = issue.rationale or ""
        before = seen.setdefault(issue.treatment.lower(), [])
        if issue.treatment and reasons and any(_are_same(reasons, other) for other in before):
            message = f"This treatment occurs before with the same reasons: {issue.treatment!r}."
            yield problem("issue-repeated", message, issue.span)
        before.append(reasons)


def _are_same(reasons: str, other: str) -> bool:
    """Return whether two rationales are the same, one of them perhaps cut short by the end of a page."""
    shorter, longer = sorted((reasons, other), key=len)
    return shorter == longer or (len(shorter) >= _SHORTEST_CUT and longer.startswith(shorter))


def _check_rationale(issue: Issue, text: str) -> Problem | None:
    if issue.rationale is None or issue.decision is None:
        return None
    before, found, _ = issue.rationale[-_LONGEST_VERDICT:].lower().rpartition("medically")
    is_upheld = issue.decision is Decision.UPHELD
    if not found or (before.endswith("not ") if is_upheld else "not" not in before):
        return None  # as in most letters, which the slower pattern below need not read
    span = issue.spans["rationale"]
    verdict = _VERDICT.match(text, span.start, span.end)
    if not verdict or is_upheld == bool(verdict["not"]):
        return None
    message = f"The decision is {issue.decision.value}, but the rationale ends with: {collapse(verdict[0])}"
    return problem("rationale-contradicts", message, Span(*verdict.span()))


def _check_modification(parts: Modification) -> Problem | None:
    if parts.disputed.lower() != parts.original_request.lower():
        return None
    message = "The disputed part is the same as the whole original request."
    return problem("dispute-repeats-request", message, parts.spans["disputed"])


def _check_treatment(issue: Issue) -> Problem | None:
    """Report a treatment that holds the words of a partial approval, torn or not, and was not read as one."""
    words = issue.treatment
    if len(words) < _SHORTEST_PARTIAL_APPROVAL or "originalrequest" not in "".join(words.split()).lower():
        return None
    message = "This treatment has the words of a partial approval, which was not read as one."
    return problem("modification-unread", message, issue.spans["treatment"])


def _check_basis(basis: Basis) -> Iterator[Problem]:
    for citation in basis.mtus:
        if not _is_known(citation):
            name = f"{citation.title} {citation.year or ''}".rstrip()
            yield problem("guideline-unknown", f"The MTUS has no known chapter {name!r}.", citation.span)
        for name in citation.sections:
            if "," in name and name.lower() not in SECTIONS_WITH_COMMA:
                message = f"This may be one section or several: {name!r}."
                yield problem("section-unknown", message, citation.spans["sections"])


def _is_known(citation: MtusCitation) -> bool:
    """Return whether a chapter and its edition are known; letters may write "&" or leave the year out."""
    title = fold(citation.title)
    if citation.year in MTUS_CHAPTERS.get(title, ()) or _ACOEM.match(title):
        return True
    if citation.year is None:
        names = title, _REVISED.sub("", title), _PART_OF_ACOEM.sub("", title)
        return title in MTUS_CHAPTERS or not ACOEM_CHAPTERS.isdisjoint(names)
    return citation.year in MTUS_CHAPTERS.get(title.removesuffix(" guidelines"), ())
