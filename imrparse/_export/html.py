"""A determination as HTML: a card of the values, and below it, folded, the letter with every value marked.

Each value in the card links to its mark in the letter, and each mark links back. The page has no script and loads
nothing, and all text of the letter is escaped.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from datetime import date
from enum import Enum
from html import escape
from itertools import count
from typing import Final
from zlib import crc32

from attrs import AttrsInstance, fields, fields_dict

from .._arguments import check_determination
from ..models import Basis, Determination, Issue, Outcome, Request, Severity, Statement
from .markup import Close, Event, Open, Place, Text, find_places, nest
from .stylesheet import STYLE

_PAGE: Final = """\
<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>{title}</title>
</head>
<body>
{card}
</body>
</html>
"""

# The fields in each row of the card, in order. The models have the words: see `_card` there.
_DATES: Final = ("date_of_injury", "ur_denial_date", "application_received", "date_assigned", "decision_date")
_COVER_PAGE: Final = (
    "claim_number",
    "employee_name",
    "provider_name",
    "treatments_in_dispute",
    "final_determination",
)
_REVIEWER: Final = ("specialties", "subspecialties", "licensed_states")
_WORKER: Final = ("age", "sex", "date_of_injury", "injury_end")
_CLASS: Final = ("category", "subcategory", "ingredients")
_REQUEST: Final = tuple(one.name for one in fields(Request) if one.eq and one.name not in _CLASS)
_MTUS: Final = ("title", "year", "sections", "pages")

_MODIFICATION: Final = {"original_request": "Requested", "authorized": "Allowed"}
_SIDES: Final = {"claims_administrator_basis": "Denial rests on", "reviewer_basis": "Review rests on"}
_STATEMENTS: Final = {
    Statement.NONE_CITED: "no medical evidence",
    Statement.OUTSIDE_MTUS: "recommendations outside of the MTUS",
    Statement.NOT_MTUS: "something other than the MTUS",
}
_MEANINGS: Final = {
    Outcome.UPHELD: "the denial stands",
    Outcome.OVERTURNED: "the denial falls",
    Outcome.PARTIALLY_OVERTURNED: "some denials stand, some fall",
}
_SYMBOLS: Final = {"upheld": "✕", "overturned": "✓", "partially_overturned": "◐"}

_INVISIBLE: Final = dict.fromkeys(
    (*range(9), 11, *range(14, 32), *range(127, 160), *range(0xD800, 0xE000), 0xFFFF), "\N{REPLACEMENT CHARACTER}"
) | {ord("\f"): "\n", 0xFFFE: "-"}
"""Characters that are forbidden in HTML, not encodable in UTF-8, or invisible. U+FFFE is PDFium's line-end hyphen."""

_cards: Final = count(1)
"""Numbers the cards of a session, so that a letter shown twice in one notebook has different ids each time."""


def to_html(determination: Determination) -> str:
    r"""Return a complete HTML page: a card of the values, and the letter with every value marked.

    >>> from imrparse import parse
    >>> page = to_html(parse("IMR ISSUES, DECISIONS AND RATIONALES\nKnee <brace>: Upheld"))
    >>> page[:15], "Knee &lt;brace&gt;" in page, "<script" in page
    ('<!DOCTYPE html>', True, False)
    """
    check_determination(determination, "to_html")
    return _PAGE.format(title=f"{_escape(_name(determination))} - IMR", card=_card(determination, "imr"))


def to_card(determination: Determination) -> str:
    """Return the card for a notebook, without a page around it; its ids are unique within this session."""
    digest = crc32(determination.source.encode("utf-8", "surrogatepass"))
    return _card(determination, f"imr-{digest:08x}-{next(_cards)}")


def _card(determination: Determination, prefix: str) -> str:
    links = _Links(prefix, find_places(determination))
    parts = [
        _head(determination, links),
        _facts(determination, links),
        _long("Clinical case summary", "summary.text", determination.summary.text, links),
        _long("Documents reviewed", "documents_reviewed", "; ".join(determination.documents_reviewed), links),
        f"<ol>{''.join(_item(issue, f'issues[{n}].', links) for n, issue in enumerate(determination.issues))}</ol>",
        _problems(determination, links),
        _letter(determination.source, links),  # last: its marks link back only to values already shown
    ]
    label = _escape(f"Determination, {_name(determination)}")
    content = "\n".join(filter(None, parts))
    return f'<style>{STYLE}</style>\n<article class="imr" aria-label="{label}">\n{content}\n</article>'


# --- the links between card and letter --------------------------------------------------------------------------------


class _Links:
    """The links between the values in the card and their marks in the letter."""

    def __init__(self, prefix: str, places: tuple[Place, ...]) -> None:
        """Start with no value shown."""
        self.prefix = prefix
        self.places = places
        self.marked = {place.path for place in places}
        self.shown: set[str] = set()

    def value(self, path: str, text: str, look: str = "imr-value") -> str:
        """Return the HTML of a value: a link if the value is marked in the letter. Call it once per path."""
        if path not in self.marked:
            return f'<span class="{look}">{_escape(text)}</span>'
        self.shown.add(path)
        return f'<a class="{look}" id="{self._id("v", path)}" href="#{self._id("m", path)}">{_escape(text)}</a>'

    def values(self, thing: AttrsInstance, path: str, names: Iterable[str]) -> list[str]:
        """Return the HTML of the named fields that have a value, each in the words of its metadata."""
        kind = fields_dict(type(thing))
        values = ((name, getattr(thing, name)) for name in names)
        return [
            self.value(f"{path}{name}", kind[name].metadata.get("card", "{}").format(_words(value)))
            for name, value in values
            if value not in (None, ()) and value is not False
        ]

    def mark(self, source: str, event: Event) -> str:
        """Return the HTML of one event of `nest`."""
        match event:
            case Open(place, again):
                identity = "" if again else f' id="{self._id("m", place.path)}"'
                return f'<mark class="imr-{place.kind}" title="{_escape(place.label)}"{identity}>'
            case Close():
                return "</mark>"
            case Text(span, within):
                return self._back(within, _escape(source[span.as_slice()]))

    def _back(self, within: tuple[Place, ...], text: str) -> str:
        """Return a text as a link to the innermost value that it belongs to and that the card shows."""
        path = next((place.path for place in reversed(within) if place.path in self.shown), None)
        if path is None or not text.strip():
            return text
        return f'<a class="imr-back" href="#{self._id("v", path)}">{text}</a>'

    def _id(self, role: str, path: str) -> str:
        return f"{self.prefix}-{role}-{path.replace('[', '-').replace('].', '-').rstrip(']').replace('.', '-')}"


# --- the parts of the card --------------------------------------------------------------------------------------------


def _head(determination: Determination, links: _Links) -> str:
    header = determination.header
    case = links.value("header.case_number", header.case_number, "imr-value imr-case") if header.case_number else ""
    return '<div class="imr-head">{} {} <span class="imr-soft">{}</span> {}</div>'.format(
        case or '<span class="imr-case">Case number not said</span>',
        _badge("", determination.outcome, links),
        _MEANINGS[determination.outcome] if determination.outcome else "",
        " ".join(links.values(header, "header.", ["priority"])),
    )


def _badge(path: str, decision: Enum | None, links: _Links) -> str:
    """Return a decision as a badge: colour, symbol and word."""
    if decision is None:
        return '<span class="imr-badge imr-unread">? Decision not read</span>'
    text = f"{_SYMBOLS[decision.value]} {_words(decision).capitalize()}"
    return links.value(path, text, f"imr-badge imr-{decision.value}")


def _facts(determination: Determination, links: _Links) -> str:
    return _rows(
        ("Dates", _line(links.values(determination.header, "header.", _DATES))),
        ("Case", _line(links.values(determination.header, "header.", _COVER_PAGE))),
        ("Reviewer", _line(links.values(determination.credentials, "credentials.", _REVIEWER))),
        ("Worker", _line(links.values(determination.summary, "summary.", _WORKER))),
    )


def _item(issue: Issue, path: str, links: _Links) -> str:
    """Return one disputed treatment; of a partial approval, the part that remains in dispute."""
    parts, inner = issue.modification, f"{path}modification."
    name, what = (f"{inner}disputed", parts.disputed) if parts else (f"{path}treatment", issue.treatment)
    rows = [(label, _line(links.values(parts, inner, [part]))) for part, label in _MODIFICATION.items() if parts]
    rows.append(("Asks for", _line(links.values(issue.request, f"{path}request.", _REQUEST))))
    rows += [
        ("and for", _line(links.values(further, f"{path}further_requests[{n}].", _REQUEST)))
        for n, further in enumerate(issue.further_requests)
    ]
    rows.append(("Class", _line(filter(None, map(_class, issue.requests)))))
    rows += [(label, _basis(getattr(issue, side), f"{path}{side}.", links)) for side, label in _SIDES.items()]
    return (
        f'<li class="imr-item"><div class="imr-what">{links.value(name, what or "Treatment not read")} '
        f"{_badge(f'{path}decision', issue.decision, links)}</div>{_rows(*rows)}"
        f"{_long('Rationale', f'{path}rationale', issue.rationale, links)}</li>"
    )


def _class(request: Request) -> str:
    """Return the category and the ingredients of what is asked for; they are no words of the letter, so no links."""
    values = (getattr(request, name) for name in _CLASS)
    return _escape(", ".join(_words(value) for value in values if value))


def _basis(basis: Basis | None, path: str, links: _Links) -> str:
    """Return one side's grounds: its stock sentence and citations, or the paragraph if there are none."""
    if basis is None:
        return ""
    lines = [links.value(f"{path}statement", _STATEMENTS[basis.statement])] if basis.statement else []
    lines += [_line(links.values(one, f"{path}mtus[{n}].", _MTUS)) for n, one in enumerate(basis.mtus)]
    lines += [links.value(f"{path}non_mtus[{n}].text", one.text) for n, one in enumerate(basis.non_mtus)]
    return "".join(f"<div>{line}</div>" for line in lines) or links.value(f"{path}text", basis.text)


def _problems(determination: Determination, links: _Links) -> str:
    """Return the list of problems, folded unless one of them is an error."""
    problems = determination.problems
    if not problems:
        return '<p class="imr-fold imr-soft">No problems.</p>'
    counts = Counter(one.severity for one in problems)
    total = ", ".join(f"{counts[severity]} {severity.value}(s)" for severity in Severity if counts[severity])
    lines = (
        f"<li><b>{one.severity.value}</b> {links.value(f'problems[{n}]', one.message)} <code>{_escape(one.code)}</code>"
        for n, one in enumerate(problems)
    )
    fold = "<details open" if counts[Severity.ERROR] else "<details"
    return f'{fold} class="imr-fold"><summary>Problems: {total}</summary><ul>{"</li>".join(lines)}</li></ul></details>'


def _letter(source: str, links: _Links) -> str:
    if not source:
        return '<p class="imr-fold imr-soft">The text of the letter is not at hand.</p>'
    marked = "".join(links.mark(source, event) for event in nest(links.places, len(source)))
    return (
        f'<details class="imr-fold"><summary>The letter, with {len(links.places)} marks</summary>'
        f'<div class="imr-text">{marked}</div></details>'
    )


# --- formatting -------------------------------------------------------------------------------------------------------


def _rows(*rows: tuple[str, str]) -> str:
    """Return a description list of labels and their HTML, without the rows whose HTML is empty."""
    items = "".join(f"<dt>{label}</dt><dd>{html}</dd>" for label, html in rows if html)
    return f"<dl>{items}</dl>" if items else ""


def _line(values: Iterable[str]) -> str:
    return " · ".join(values)


def _long(label: str, path: str, text: str | None, links: _Links) -> str:
    """Return a long text, folded, followed by its link to the letter."""
    if not text:
        return ""
    link = links.value(path, "in the letter", "imr-to-letter") if path in links.marked else ""
    return f"<details><summary>{label}</summary><p>{_escape(text)} {link}</p></details>"


def _name(determination: Determination) -> str:
    return determination.header.case_number or "no case number"


def _words(value: object) -> str:
    match value:
        case Enum():
            return str(value.value).replace("_", " ")
        case date():
            return value.isoformat()
        case tuple():
            return ", ".join(map(_words, value))
    return str(value)


def _escape(text: str) -> str:
    return escape(text.replace("\r\n", "\n").replace("\r", "\n").translate(_INVISIBLE))
