"""A determination as HTML: a card of the values, and below it the letter with every value marked.

Each value in the card links to its mark in the letter, and each mark links back. The page has no script and loads
nothing, and all text of the letter is escaped.

A page has the letter folded, since a browser unfolds it when a link leads there. JupyterLab and VS Code follow links
themselves and unfold nothing, so in a notebook the letter is open, in a box that scrolls. They do not set `:target`
either: there the mark of the value that has the focus is outlined.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from datetime import date
from enum import Enum
from html import escape
from itertools import count
from typing import Any, Final
from zlib import crc32

from attrs import Attribute, AttrsInstance, fields, fields_dict

from .._arguments import check_determination
from ..models import Basis, Determination, Issue, Outcome, Request, Severity, Statement
from .markup import Close, Event, Open, Place, Text, find_places, nest
from .sentences import find_end
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
    Outcome.UPHELD: ("the denial stands", "every denial stands"),
    Outcome.OVERTURNED: ("the denial falls", "every denial falls"),
    Outcome.PARTIALLY_OVERTURNED: ("the denial stands in part", "some denials stand, some fall"),
}
"""What an outcome means for one disputed treatment, and for several."""
_LEGEND: Final = {
    "case, reviewer, worker": ("header", "credentials", "summary", "determination"),
    "treatment, reasons": ("issue",),
    "what is asked for": ("request", "modification"),
    "guidelines": ("basis", "mtuscitation", "nonmtuscitation"),
    "overturned": ("overturned",),
    "upheld": ("upheld",),
    "overturned in part": ("partially_overturned",),
    "problem or text not read": ("problem",),
}
"""What the colours of the letter mean, and the kinds of places that have each."""
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
    return _PAGE.format(
        title=f"{_escape(_name(determination))} - IMR", card=_card(determination, _Links("imr", determination), "")
    )


def to_card(determination: Determination) -> str:
    """Return the card for a notebook, without a page around it; its ids are unique within this session."""
    digest = crc32(determination.source.encode("utf-8", "surrogatepass"))
    links = _Links(f"imr-{digest:08x}-{next(_cards)}", determination)
    card = _card(determination, links, "imr-box")
    return f"{card}\n<style>{links.outlines()}</style>" if links.shown else card


def _card(determination: Determination, links: _Links, look: str) -> str:
    parts = [
        _head(determination, links),
        _facts(determination, links),
        _long("Clinical case summary", "summary.text", determination.summary.text, links),
        _long("Documents reviewed", "documents_reviewed", "; ".join(determination.documents_reviewed), links),
        f"<ol>{''.join(_item(issue, f'issues[{n}].', links) for n, issue in enumerate(determination.issues))}</ol>",
        _problems(determination, links),
        _letter(determination.source, links, look),  # last: its marks link back only to values already shown
    ]
    label = _escape(f"Determination, {_name(determination)}")
    content = "\n".join(filter(None, parts))
    return f'<style>{STYLE}</style>\n<article class="imr" aria-label="{label}">\n{content}\n</article>'


# --- the links between card and letter --------------------------------------------------------------------------------


class _Links:
    """The links between the values in the card and their marks in the letter."""

    def __init__(self, prefix: str, determination: Determination) -> None:
        """Start with no value shown."""
        self.prefix = prefix
        self.places = find_places(determination)
        self.marked = {place.path for place in self.places}
        self.shown: dict[str, None] = {}

    def value(self, path: str, html: str, look: str = "imr-value") -> str:
        """Return a value, whose HTML is given, as a link if it is marked in the letter. Call it once per path."""
        if path not in self.marked:
            return f'<span class="{look}">{html}</span>'
        self.shown[path] = None
        return f'<a class="{look}" id="{self._id("v", path)}" href="#{self._id("m", path)}">{html}</a>'

    def values(self, thing: AttrsInstance, path: str, names: Iterable[str]) -> list[str]:
        """Return the HTML of the named fields that have a value, each in the words of its metadata."""
        kind = fields_dict(type(thing))
        values = ((name, getattr(thing, name)) for name in names)
        return [
            self.value(f"{path}{name}", _phrase(kind[name], value))
            for name, value in values
            if value not in (None, ()) and value is not False
        ]

    def mark(self, source: str, event: Event) -> str:
        """Return the HTML of one event of `nest`."""
        match event:
            case Open(place, again):
                identity = "" if again else f' id="{self._id("m", place.path)}"'
                decision = "" if again else _unprinted(place, source)
                return f'<mark class="imr-{place.kind}" title="{_escape(place.label)}"{identity}{decision}>'
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

    def outlines(self) -> str:
        """Return the style rule that outlines the mark of the value that has the focus."""
        pairs = (f".imr:has(#{self._id('v', path)}:focus) #{self._id('m', path)}" for path in self.shown)
        return f"{','.join(pairs)}{{outline:2px solid var(--imr-link);outline-offset:2px}}"

    def _id(self, role: str, path: str) -> str:
        return f"{self.prefix}-{role}-{path.replace('[', '-').replace('].', '-').rstrip(']').replace('.', '-')}"


# --- the parts of the card --------------------------------------------------------------------------------------------


def _head(determination: Determination, links: _Links) -> str:
    header = determination.header
    number = _escape(header.case_number or "")
    case = links.value("header.case_number", number, "imr-value imr-case") if number else ""
    return '<div class="imr-head">{} {} <span class="imr-soft">{}</span> {}</div>'.format(
        case or '<span class="imr-case">Case number not said</span>',
        _badge("", determination.outcome, links),
        _MEANINGS[determination.outcome][len(determination.issues) > 1] if determination.outcome else "",
        " ".join(links.values(header, "header.", ["priority"])),
    )


def _badge(path: str, decision: Enum | None, links: _Links) -> str:
    """Return a decision as a badge: colour, symbol and word."""
    if decision is None:
        return '<span class="imr-badge imr-unread">? Decision not read</span>'
    return links.value(path, _verdict(decision), f"imr-badge imr-{decision.value}")


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
    rows.append(("Read from the item", _line(links.values(issue.request, f"{path}request.", _REQUEST))))
    rows += [
        ("and", _line(links.values(further, f"{path}further_requests[{n}].", _REQUEST)))
        for n, further in enumerate(issue.further_requests)
    ]
    rows.append(("Category", _line(filter(None, map(_class, issue.requests)))))
    rows += [(label, _basis(getattr(issue, side), f"{path}{side}.", links)) for side, label in _SIDES.items()]
    rows.append(("Rationale", _end(f"{path}rationale", issue.rationale or "", links)))
    return (
        f'<li class="imr-item"><div class="imr-what">{links.value(name, _escape(what or "Treatment not read"))} '
        f"{_badge(f'{path}decision', issue.decision, links)}</div>{_rows(*rows)}{_whole(issue.rationale or '')}</li>"
    )


def _class(request: Request) -> str:
    """Return the category and the ingredients of what is asked for; they are no words of the letter, so no links."""
    values = (getattr(request, name) for name in _CLASS)
    return ", ".join(dict.fromkeys(_html(value) for value in values if value))


def _end(path: str, rationale: str, links: _Links) -> str:
    """Return the end of a rationale, where the reason for the decision stands, and its link to the letter."""
    end = find_end(rationale)
    before = "… " if len(end) < len(rationale) else ""
    return f"{before}{_escape(end)} {_to_letter(path, links)}" if end else ""


def _whole(rationale: str) -> str:
    """Return the whole rationale, folded, if the card does not show it all."""
    if find_end(rationale) == rationale:
        return ""
    return f"<details><summary>Whole rationale</summary><p>{_escape(rationale)}</p></details>"


def _basis(basis: Basis | None, path: str, links: _Links) -> str:
    """Return one side's grounds: its stock sentence and citations, or the paragraph if there are none."""
    if basis is None:
        return ""
    lines = [links.value(f"{path}statement", _STATEMENTS[basis.statement])] if basis.statement else []
    lines += [_line(links.values(one, f"{path}mtus[{n}].", _MTUS)) for n, one in enumerate(basis.mtus)]
    lines += [links.value(f"{path}non_mtus[{n}].text", _escape(one.text)) for n, one in enumerate(basis.non_mtus)]
    return "".join(f"<div>{line}</div>" for line in lines) or links.value(f"{path}text", _escape(basis.text))


def _problems(determination: Determination, links: _Links) -> str:
    """Return the list of problems, folded unless one of them is an error."""
    problems = determination.problems
    if not problems:
        return '<p class="imr-fold imr-soft">No problems.</p>'
    counts = Counter(one.severity for one in problems)
    total = ", ".join(_count(counts[severity], severity.value) for severity in Severity if counts[severity])
    lines = (
        f"<li><b>{one.severity.value}</b> {links.value(f'problems[{n}]', _escape(one.message))} "
        f"<code>{_escape(one.code)}</code>"
        for n, one in enumerate(problems)
    )
    fold = "<details open" if counts[Severity.ERROR] else "<details"
    return f'{fold} class="imr-fold"><summary>Problems: {total}</summary><ul>{"</li>".join(lines)}</li></ul></details>'


def _letter(source: str, links: _Links, look: str) -> str:
    """Return the marked letter: open if it is in a box, else folded."""
    if not source:
        return '<p class="imr-fold imr-soft">The text of the letter is not at hand.</p>'
    marked = "".join(links.mark(source, event) for event in nest(links.places, len(source)))
    fold = f'<details open class="imr-fold imr-letter {look}">' if look else '<details class="imr-fold imr-letter">'
    return (
        f"{fold}<summary>The letter, with {len(links.places)} marks</summary>"
        f'{_legend(links.places)}<div class="imr-text">{marked}</div></details>'
    )


def _legend(places: Iterable[Place]) -> str:
    """Return what the colours mean that occur in the letter."""
    kinds = {place.kind for place in places}
    keys = (f'<span class="imr-key imr-{kind[0]}">{words}</span>' for words, kind in _LEGEND.items() if kinds & {*kind})
    return f'<p class="imr-legend">{"".join(keys)}</p>'


# --- formatting -------------------------------------------------------------------------------------------------------


def _rows(*rows: tuple[str, str]) -> str:
    """Return a description list of labels and their HTML, without the rows whose HTML is empty."""
    items = "".join(f"<div><dt>{label}</dt><dd>{html}</dd></div>" for label, html in rows if html)
    return f"<dl>{items}</dl>" if items else ""


def _line(values: Iterable[str]) -> str:
    return " · ".join(values)


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def _long(label: str, path: str, text: str | None, links: _Links) -> str:
    """Return a long text, folded, followed by its link to the letter."""
    if not text:
        return ""
    return f"<details><summary>{label}</summary><p>{_escape(text)} {_to_letter(path, links)}</p></details>"


def _to_letter(path: str, links: _Links) -> str:
    return links.value(path, "in the letter", "imr-to-letter") if path in links.marked else ""


def _name(determination: Determination) -> str:
    return determination.header.case_number or "no case number"


def _phrase(field: Attribute[Any], value: object) -> str:
    """Return the HTML of a field's value in the words of its metadata, such as "6 weeks"."""
    words: str = field.metadata.get("card_one" if value == 1 else "card", "{}")
    return words.format(_html(value))


def _html(value: object) -> str:
    match value:
        case Enum():
            return _words(value)
        case date():
            return f"<time>{value.isoformat()}</time>"
        case float():
            return f"{value:g}"
        case tuple():
            return ", ".join(map(_html, value))
    return _escape(str(value))


def _words(member: Enum) -> str:
    return str(member.value).replace("_", " ")


def _verdict(decision: Enum) -> str:
    """Return a decision as symbol and word."""
    return f"{_SYMBOLS[decision.value]} {_words(decision).capitalize()}"


def _unprinted(place: Place, source: str) -> str:
    """Return the attribute with a decision's word where the letter states it in others, such as "not necessary"."""
    if place.kind not in _SYMBOLS or place.kind.replace("_", " ") in source[place.span.as_slice()].lower():
        return ""
    return f' data-decision="{_verdict(Outcome(place.kind))}"'


def _escape(text: str) -> str:
    return escape(text.replace("\r\n", "\n").replace("\r", "\n").translate(_INVISIBLE))
