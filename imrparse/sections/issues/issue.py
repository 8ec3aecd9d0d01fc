"""The disputed treatments, each with its decision, both sides' guidelines and the reviewer's reasons."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from typing import Final

import attrs
import regex

from ..._split import Section, find_unknown_headings
from ..._text.lazy import lazy_regex
from ..._text.necessity import find_necessity, read_necessity
from ..._text.plain import collapse
from ...errors import misread, problem
from ...layouts import Layout
from ...models import Decision, Issue, Problem, Request, Span
from .._fields import Fields
from .._rulings import Ruling
from .._unread import find_unread, report_gap
from .afterwords import report_foreign_text
from .anchors import BULLET, CLAIMS_ADMINISTRATOR, DECISION, FIRST_NUMBERED, REVIEWER, Anchor, find_first_issue
from .blocks import IssueBlock, split_issues
from .guidelines import Side, find_clauses, read_basis, read_sentences
from .modification import read_modification
from .request import read_requests
from .rulings import join_rulings

_EXPECTED: Final = {
    "treatment": "the disputed treatment",
    "claims_administrator_basis": "the claims administrator's guidelines",
    "reviewer_basis": "the reviewer's guidelines",
    "rationale": "the reviewer's rationale",
}
_COLON_AND_SPACE: Final = ":;.,* \n"  # before a decision, as a scanner may read it
_BASES: Final = ((CLAIMS_ADMINISTRATOR, "claims_administrator_basis"), (REVIEWER, "reviewer_basis"))


def read_issues(
    text: str, section: Section | None, layout: Layout, problems: list[Problem], rulings: Iterable[Ruling] = ()
) -> tuple[Issue, ...]:
    """Read every issue of a section, and of the letter's head if that states decisions."""
    blocks = split_issues(text, section, layout) if section else []
    if section and blocks:
        problems += _report_unread(text, section, blocks[0], layout)
    if rulings:
        blocks = list(join_rulings(text, rulings, blocks))
    issues = tuple([_read_issue(text, block, layout, problems) for block in blocks])
    for block, issue in zip(blocks, issues, strict=True):
        problems += _report_gaps(text, block, issue)
    if blocks and (rationale := blocks[-1].anchors.rationale):
        problems += report_foreign_text(text, rationale.end, blocks[-1].end)
    if section and not issues:
        message = "No disputed treatment was found in this section."
        problems.append(problem("issue-missing", message, Span(section.start, section.end)))
    return issues


def _read_issue(text: str, block: IssueBlock, layout: Layout, problems: list[Problem]) -> Issue:
    """Read one issue; missing parts are reported as problems."""
    fields = Fields()
    problems += [_report_misread(text, anchor) for anchor in block.anchors if anchor and anchor.is_misread]
    treatment_end = _set_decision(text, block, layout, fields, problems)
    _set_treatment(text, block.treatment_start, treatment_end, fields, problems)
    for rank, name in _BASES:
        if label := block.anchors[rank]:
            end = block.after(rank)
            place = label.start, label.end
            known = len(problems)
            basis = read_basis(text, place, end, name, problems)
            if len(problems) > known and layout.reviewer_sentences and not find_clauses(text, label.end, end):
                doubts: list[Problem] = []
                side = Side(name, fields.get("claims_administrator_basis"))
                sentences = read_sentences(text, place, end, side, doubts)
                if sentences.mtus or sentences.non_mtus or label.is_sentence:
                    basis, problems[known:] = sentences, doubts
            fields.set(name, basis, (label.start, end))
    if rationale := block.anchors.rationale:
        fields.set_text("rationale", text, rationale.end, block.end)
        problems += find_unknown_headings(text, rationale.end, block.end)
    if not fields.keys() >= _EXPECTED.keys():
        problems += _report_missing(fields, block, layout)
    fields.setdefault("treatment", "")
    return fields.build(Issue, block.start, block.end)


def _report_unread(text: str, section: Section, first: IssueBlock, layout: Layout) -> list[Problem]:
    """Report text before the first issue."""
    start = find_first_issue(text, section, first.treatment_start, layout)
    mark = FIRST_NUMBERED.match(text, start) or BULLET.match(text, start)
    return find_unread(text, section.body, first.treatment_start, [mark.span()] if mark else [], _list_stock(layout))


@cache
def _list_stock(layout: Layout) -> tuple[str, ...]:
    """Return the words before the first treatment that state nothing."""
    return tuple(filter(None, (layout.issues_opener, *layout.issue_openers)))


def _report_gaps(text: str, block: IssueBlock, issue: Issue) -> Iterable[Problem]:
    """Report text between the treatment of an issue and its first paragraph, unless the head states the decision."""
    decision, treatment = block.anchors.decision, issue.spans.get("treatment")
    if decision and treatment and block.start <= decision.start:
        yield from report_gap(text, treatment.end, decision.start, ("is",))
        yield from report_gap(text, decision.end, block.after(DECISION))


def _report_misread(text: str, anchor: Anchor) -> Problem:
    printed = text[anchor.start : anchor.end]
    if anchor.rank == DECISION:
        printed = printed.lstrip(_COLON_AND_SPACE)
    return misread(printed, anchor.word, Span(anchor.start, anchor.end))


def _report_missing(fields: Fields, block: IssueBlock, layout: Layout) -> list[Problem]:
    """Report the fields that each issue of this layout has, but this one lacks."""
    missing = [words for name, words in _EXPECTED.items() if name not in fields and _is_expected(name, layout)]
    if not missing:
        return []
    message = f"Missing from this issue: {', '.join(missing)}."
    return [problem("field-missing", message, Span(block.treatment_start, block.end))]


def _is_expected(name: str, layout: Layout) -> bool:
    """Return whether each issue of a layout has a field."""
    labels = {
        "claims_administrator_basis": layout.claims_administrator_labels,
        "reviewer_basis": layout.reviewer_labels,
        "rationale": layout.rationale_labels,
    }
    return bool(labels.get(name, True)) and name not in layout.optional_fields


def _set_treatment(text: str, pos: int, endpos: int, fields: Fields, problems: list[Problem]) -> None:
    """Set the disputed item as printed, its partial approval if it has one, and what it asks for."""
    modification = read_modification(text, pos, endpos)
    if modification:
        endpos = modification.span.end
        fields.set("modification", modification, (modification.span.start, endpos))
    fields.set_text("treatment", text, pos, endpos)
    if "treatment" in fields:
        place = attrs.astuple(modification.spans["disputed"]) if modification else fields.places["treatment"]
        _set_requests(text, place, fields, problems)


def _set_requests(text: str, place: tuple[int, int], fields: Fields, problems: list[Problem]) -> None:
    """Set what the item between two offsets asks for: one request or several."""
    request, *further = read_requests(text, *place, problems)
    fields.set("request", request, place)
    if not further:
        return
    fields.set("further_requests", tuple(further), _cover(further))
    message = f"This item asks for {len(further) + 1} things; `request` is only the first of them."
    problems.append(problem("requests-several", message, Span(*place)))


def _cover(requests: Iterable[Request]) -> tuple[int, int]:
    """Return where a list of requests starts and ends."""
    spans = [request.span for request in requests]
    return min(span.start for span in spans), max(span.end for span in spans)


# --- Decisions --------------------------------------------------------------------------------------------------------

# after the last colon, before a label: one word | a few words, one of them a word for a decision
_UNKNOWN_DECISION: Final = lazy_regex(
    r"(?ri):\s*+(?P<words>[^\s:]{1,12} | (?:[^\s:]{1,20}\s++){0,5}? \(?(?:upheld|overturned)\b [^:\n]{0,40})\s*+",
    regex.VERBOSE,
)


def read_decision(layout: Layout, word: str) -> Decision:
    """Return the meaning of a decision's word, or of the end of a sentence that states one."""
    return _decisions_in_lower_case(layout).get(collapse(word).lower()) or read_necessity(word)


@cache
def _decisions_in_lower_case(layout: Layout) -> dict[str, Decision]:
    return {word.lower(): decision for word, decision in layout.decisions.items()}


def _set_decision(text: str, block: IssueBlock, layout: Layout, fields: Fields, problems: list[Problem]) -> int:
    """Set the decision and return where the treatment before it ends."""
    if anchor := block.anchors.decision:
        printed = text[anchor.start : anchor.end].lstrip(_COLON_AND_SPACE) if anchor.is_misread else anchor.word
        fields.set("decision", read_decision(layout, anchor.word), (anchor.end - len(printed), anchor.end))
        return anchor.start
    if layout.decisions and not block.is_opened:
        return _report_decision(text, block, problems)
    _set_stated_decision(text, block, layout, fields, problems)
    return block.treatment_end


def _report_decision(text: str, block: IssueBlock, problems: list[Problem]) -> int:
    """Report a decision that is missing or unknown and return where the treatment before it ends."""
    end = block.after(DECISION)
    if unknown := _UNKNOWN_DECISION.match(text, block.treatment_start, end):
        message = f"The decision on this treatment could not be read: {unknown['words']!r}."
        problems.append(problem("decision-missing", message, Span(*unknown.span("words"))))
        return unknown.start()
    message = "No decision on this treatment was found."
    problems.append(problem("decision-missing", message, Span(block.treatment_start, end)))
    return block.treatment_end


def _set_stated_decision(text: str, block: IssueBlock, layout: Layout, fields: Fields, problems: list[Problem]) -> None:
    """Set the decision that the reasons state, in a form without a word for it."""
    reasons = block.after(DECISION), block.end
    if stated := find_necessity(text, *reasons):
        fields.set("decision", read_decision(layout, text[stated.as_slice()]), (stated.start, stated.end))
    else:
        message = "The reasons do not say whether the treatment is medically necessary."
        problems.append(problem("decision-unstated", message, Span(*reasons)))
