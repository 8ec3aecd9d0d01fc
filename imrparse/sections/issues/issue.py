"""The disputed treatments, each with its decision, the guidelines of both sides and the reviewer's reasons."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

import attrs

from ..._split import Section, find_unknown_headings
from ..._text.lazy import lazy_re, lazy_regex
from ..._text.necessity import find_necessity, read_necessity
from ...errors import misread, problem
from ...layouts import Layout
from ...models import Decision, Issue, Modification, Problem, Span
from .._fields import Fields
from .anchors import CLAIMS_ADMINISTRATOR, DECISION, REVIEWER
from .blocks import IssueBlock, split_issues
from .guidelines import read_basis
from .request import read_request
from .rulings import Ruling, join_rulings

_EXPECTED: Final = {
    "treatment": "the disputed treatment",
    "claims_administrator_basis": "the claims administrator's guidelines",
    "reviewer_basis": "the reviewer's guidelines",
    "rationale": "the reviewer's rationale",
}
_PARTS: Final = ("original_request", "authorized", "disputed")
_UNREAD_DECISION: Final = lazy_regex(r"(?r):\s*+(?P<word>\S{1,12})\s*+")  # one word after a colon, before a label


def read_issues(
    text: str, section: Section | None, layout: Layout, problems: list[Problem], rulings: Iterable[Ruling] = ()
) -> tuple[Issue, ...]:
    """Read every issue of a section, and of the letter's head where that tells the decisions."""
    blocks = split_issues(text, section, layout) if section else []
    if rulings:
        blocks = list(join_rulings(text, rulings, blocks))
    issues = tuple([_read_issue(text, block, layout, problems) for block in blocks])
    if section and not issues:
        problems.append(problem("issue-missing", "The letter decides no treatment.", Span(section.start, section.end)))
    return issues


def _read_issue(text: str, block: IssueBlock, layout: Layout, problems: list[Problem]) -> Issue:
    """Read one issue; what is missing from it goes to the problems."""
    fields = Fields()
    problems += [
        misread(text[one.start : one.end], one.word, Span(one.start, one.end))
        for one in block.anchors
        if one and one.is_misread
    ]
    treatment_end = _read_decision(text, block, layout, fields, problems)
    _read_treatment(text, block.treatment, treatment_end, fields)
    for rank, name in ((CLAIMS_ADMINISTRATOR, "claims_administrator_basis"), (REVIEWER, "reviewer_basis")):
        if label := block.anchors[rank]:
            end = block.after(rank)
            fields.set(name, read_basis(text, label.start, label.end, end), (label.start, end))
    if rationale := block.anchors.rationale:
        fields.set_text("rationale", text, rationale.end, block.end)
        problems += find_unknown_headings(text, rationale.end, block.end)
    if not all(map(fields.__contains__, _EXPECTED)):
        problems += _report_missing(fields, block, layout)
    fields.setdefault("treatment", "")
    return fields.build(Issue, block.start, block.end)


def _report_missing(fields: Fields, block: IssueBlock, layout: Layout) -> list[Problem]:
    """Report what an issue of this layout says, and this one does not."""
    missing = [what for name, what in _EXPECTED.items() if name not in fields and _is_expected(name, layout)]
    if not missing:
        return []
    message = f"This issue does not say {', '.join(missing)}."
    return [problem("field-missing", message, Span(block.treatment, block.end))]


def _is_expected(name: str, layout: Layout) -> bool:
    """Tell whether every issue of this layout has a field."""
    labels = {
        "claims_administrator_basis": layout.claims_administrator_labels,
        "reviewer_basis": layout.reviewer_labels,
        "rationale": layout.rationale_labels,
    }
    return bool(labels.get(name, True)) and name not in layout.optional_fields


def _read_treatment(text: str, pos: int, endpos: int, fields: Fields) -> None:
    """Read the disputed item: as it is printed, what utilization review had allowed of it, and what it asks for."""
    modification = _read_modification(text, pos, endpos)
    if modification:
        endpos = modification.span.end
        fields.set("modification", modification, (modification.span.start, endpos))
    fields.set_text("treatment", text, pos, endpos)
    if "treatment" in fields:
        place = attrs.astuple(modification.spans["disputed"]) if modification else fields.places["treatment"]
        start, end = place
        fields.set("request", read_request(text, start, end), place)


# X was the original request. Y was authorized by the Claims Administrator. The remaining IMR eligible portion of the
# original request, Z is: Upheld
# X was the original request. The Claims Administrator authorized Y, leaving the original request IMR eligible. The
# original request, Z is: Upheld
_ORIGINAL: Final = lazy_re(r"w(?:as|ere)\s++the\s++original\s++request\b[.\s]*+")
_AUTHORIZED: Final = lazy_re(
    r"w(?:as|ere)\s++authorized\s++by\s++the\s++Claims\s++Administrator\b[.\s]*+"
    r"The\s++remaining\s++IMR\s++eligible\s++portion\s++of\s++the\s++original\s++request\b,?(?:\s++is(?:\s++for)?\b)?"
)
_AUTHORIZES: Final = lazy_re(r"The\s++Claims\s++Administrator\s++authorized\b")
_LEAVING: Final = lazy_re(
    r"leaving\s++the\s++original\s++request\s++IMR\s++eligible\b[.\s]*+The\s++original\s++request\b,?(?:\s++is(?:\s++for)?\b)?"
)
_IS: Final = lazy_regex(r"(?r)(?:,?\s++is)?[,\s]*+")


def _read_modification(text: str, pos: int, endpos: int) -> Modification | None:
    """Read a partial approval; None where the whole request was denied."""
    original = _ORIGINAL.search(text, pos, endpos)
    if not original:
        return None
    allowed = original.end()
    if opening := _AUTHORIZES.match(text, allowed, endpos):
        allowed = opening.end()
    rest = (_LEAVING if opening else _AUTHORIZED).search(text, allowed, endpos)
    if not rest:
        return None
    fields = Fields()
    fields.set_text("original_request", text, pos, original.start())
    fields.set_text("authorized", text, allowed, _trim(text, allowed, rest.start()))
    fields.set_text("disputed", text, rest.end(), _trim(text, rest.end(), endpos))
    if len(fields) < len(_PARTS):
        return None
    return fields.build(Modification, fields.places["original_request"][0], fields.places["disputed"][1])


def _trim(text: str, pos: int, endpos: int) -> int:
    """Find the end of a part of a partial approval, without the comma or the "is" after it."""
    return _IS.match(text, pos, endpos).start()  # type: ignore[union-attr]  # it can match nothing, but not fail


def _read_decision(text: str, block: IssueBlock, layout: Layout, fields: Fields, problems: list[Problem]) -> int:
    """Read the decision and tell where the treatment before it ends."""
    part = block.anchors.decision
    if part:
        start = part.start if part.is_misread else part.end - len(part.word)
        fields.set("decision", read_decision(layout, part.word), (start, part.end))
        return part.start
    if not layout.decisions:
        _read_stated(text, block, layout, fields, problems)
        return block.treatment_end
    end = block.after(DECISION)
    unread = _UNREAD_DECISION.match(text, block.treatment, end)
    span = Span(*unread.span("word")) if unread else Span(block.treatment, end)
    said = f"says {text[span.start : span.end]!r}" if unread else "is missing"
    problems.append(problem("decision-missing", f"The decision of this issue {said}.", span))
    return unread.start() if unread else block.treatment_end


def read_decision(layout: Layout, word: str) -> Decision:
    """Return what the word of a decision means, or the end of a sentence that states it."""
    if word in layout.decisions:
        return layout.decisions[word]
    known = (decision for name, decision in layout.decisions.items() if name.lower() == word.lower())
    return next(known, None) or read_necessity(word)


def _read_stated(text: str, block: IssueBlock, layout: Layout, fields: Fields, problems: list[Problem]) -> None:
    """Read the decision of a form without a word for it, where the reasons tell it in so many words."""
    reasons = block.after(DECISION), block.end
    if stated := find_necessity(text, *reasons):
        fields.set("decision", read_decision(layout, text[stated.as_slice()]), (stated.start, stated.end))
    else:
        message = "The reasons do not say whether the treatment is medically necessary."
        problems.append(problem("decision-unstated", message, Span(*reasons)))
