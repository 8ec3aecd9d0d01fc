"""Texts that can make patterns slow, for `test_linear.py` and the fuzzer.

A hostile text repeats one unit to any length, or one unit for the first half and another for the second. A frame is a
letter with a gap where one family of patterns matches; the text fills the gap.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final, TypeAlias

from attrs import frozen

from imrparse import LAYOUTS, Layout

MTUS: Final = "Decision based on MTUS "
NON_MTUS: Final = "Decision based on Non-MTUS Citation "

_SPACING: Final = {
    "spaces": " ",
    "newlines": "\n",
    "spaces and newlines": "  \n",
    "blank lines with a capital": "\n\n\nA",
    "form feeds": "\f",
    "carriage returns and line feeds": "\r\n",
    "zero-width spaces": "\u200b",
    "line-end hyphens": "-\n",
    "hyphens and spaces": "- ",
}
_SIGNS: Final = {
    "colons": ":",
    "commas": ",",
    "commas and spaces": ", ",
    "full stops": ".",
    "full stops and spaces": ". ",
    "full stops and newlines": ".\n",
    "open brackets": "(",
    "closing brackets": ")",
    "open brackets after commas": ",(",
    "quotes after full stops": '."',
    "slashes": "/",
    "digits": "7",
    "digits and spaces": "7 ",
    "digits and full stops": "3.",
    "digits and slashes": "1/",
    "letters": "a",
    "capitals": "A",
    "ligatures": "\ufb01",
    "lone surrogates": "\ud800",
    "combining marks": "e\u0301\u0328",
    "odd Unicode": "\ufffe\xad\u0660\u00b9\U0001f9be\u202e",
}
_ANCHORS: Final = {
    "a heading": "CLINICAL CASE SUMMARY\n",
    "another heading": "IMR ISSUES, DECISIONS AND RATIONALES\n",
    "a header": "Case Number: CM16-9900001\nDecision Date: 1/2/2016\nPriority: Standard\n",
    "a heading misread": "CLlNICAL CASE SUMMAPY\n",
    "half a heading": "IMR ISSUES, DECISIONS AND ",
    "a label": "Decision rationale: ",
    "a label on a line": "MAXIMUS guideline:\n",
    "a label misread": "Decislon rationa1e: a\n",
    "half a label": "Claims Administrator ",
    "all labels": "Claims Administrator guideline: MAXIMUS guideline: Decision rationale: ",
    "a colon on a line": "a:\n",
    "letters and colons": "a:",
    "a decision": ": Upheld\n",
    "decisions on one line": ": Upheld ",
    "a decision misread": ".Uphe1d\n",
    "whole issues": "Brace: Upheld\nClaims Administrator guideline: a\nMAXIMUS guideline: b\nDecision rationale: c.\n",
    "issues on one line": "Brace: Upheld Claims Administrator guideline: a MAXIMUS guideline: b "
    "Decision rationale: c. ",
    "issues without labels": "Knee brace: Overturned\nIt is so.\n",
    "issues that lack one label": "Brace: Upheld\nMAXIMUS guideline: b\nDecision rationale: c.\n",
    "header labels": "Date of Injury: ",
    "header values": "10/13/2016 ",
    "header labels and values": "Decision Date: 10/13/2016\n",
    "half a header label": "Application ",
    "case numbers": "CM16-9912345 ",
    "licensure": "State(s) of Licensure: Texas, ",
    "board certified": "is Board Certified in Surgery and ",
    "degrees": "is a Doctor of ",
    "names with and": "Psychiatry and Neurology and ",
    "stock sentences": "including all medical records: ",
}
_PAGES: Final = {
    "page numbers": "Page 1 of 7\n\f",
    "page numbers on one line": "page 1 ",
    "running titles": "A Letter of Several Pages 1\na\n\f",
    "torn words": "a\fb",
    "signatures of e-mails": "\n--",
}
_WRAPPINGS: Final = {
    "tags": "<br>",
    "half a tag": "<br ",
    "comments": "<!-- a -->",
    "half a comment": "<!--",
    "entities": "&amp;",
    "half an entity": "&amp",
    "pictures": "<!-- Start of picture text -->",
    "furniture of the page in tags": "<title>a</title>",
    "bold": "**a**",
    "stars": "*",
    "stars and words": "*a ",
    "underscores": "_",
    "underscores and words": " _a",
    "number signs": "\n# ",
    "pipes": "|a",
    "rows of pipes": "| a |\n",
    "backticks": "`",
    "backslashes": "\\",
    "escapes": "\\n",
    "escaped signs": "\\#",
    "brackets of links": "[a](",
    "images": "![",
    "commands": "\\section*{",
    "marked headings": "## CLINICAL CASE SUMMARY\n",
    "marked labels": "**Decision rationale:** ",
    "quote marks": "> ",
    "quoted lines": "> a\n",
    "equals signs": "=",
    "soft line ends": "a=\n",
    "encoded bytes": "=C2=A0",
    "quotes": '"',
    "cell escapes": "_x000D_",
    "margin numbers": "1 a\n",
    "numbers on lines": "1\n",
    "control characters": "\x00",
    "control characters in words": "a\x07b",
    "lost ligatures": "a\ufffdb ",
    "character numbers": "a(cid:1)b",
    "wrong encoding": "\u00e2\u20ac\u2122",
    "full width": "\uff1a",
}
_FURNITURE: Final = {
    "page marks": "-- 1 of 2 --\n",
    "pages in tags": "Page 1 of 2 ",
    "all pages": "Page 1 of 1 Page 2 of 2 ",
    "fax lines": "11/21/2016 FAX 916 555 0100 P.001/003\n",
    "fax lines on one line": "11/21/2016 FAX ",
    "dashes": "- ",
    "rules": "---\n",
    "stamps": "COPY\n",
    "words before a stamp": "a ",
    "running lines": "A B C 1\n",
    "footers": "Final Determination Letter for IMR Case Number CM16-9900001 1 ",
    "notices": "\nCONFIDENTIAL",
    "mail threads": "\nFrom: a\n",
    "mail headers": "\nOn ",
    "copies": ".\ncc: a",
    "proofs": ".\n\nPROOF OF SERVICE\n",
    "closings": "medically necessary at this time.\n\n",
    "telephone numbers": "916-555-0100 ",
    "e-mail addresses": "a@",
}
_FACTS: Final = {
    "ages": "44-year-",
    "aged": "age of ",
    "claims": "claim from ",
    "injuries": "injury on ",
    "injuries to a part": "injured his a b ",
    "injuries and dates": "injury on 10/13/",
    "months": "October ",
    "pronouns": "He ",
    "workers": "The worker. ",
    "patients that are": "patient is a ",
    "people who struck": "by a 22 year old ",
    "injuries when": "injured when ",
    "injuries of others": "his wife's injury on 1/2/2003 ",
    "falls": "he fell off a ",
    "falls at work": "He was struck on ",
    "dates first": "On 1/2/2003, he ",
    "periods": "CT 1/1/10-5/5/14 ",
    "cumulative trauma": "cumulative trauma from ",
    "accidents": "industrial accident at work on ",
    "dates before an injury": "1/2/2003 work injury ",
    "titles": "Mrs. Doe ",
    "ages without years": "He is 44, ",
}
_CITATIONS: Final = {
    "citations": MTUS,
    "other citations": NON_MTUS,
    "half a citation": "Decision based on ",
    "MTUS": "MTUS Citation ",
    "years": "2004 ",
    "years before sections": "2004, Section(s): a, ",
    "years after and": "and 2004, and ",
    "section lists": "Section(s): a, a, a, ",
    "and": "and ",
    "commas and capitals": "A, ",
    "commas and small letters": "a, ",
    "pages": "Page(s): 1, ",
    "page lists": "1, ",
    "chapters": "ACOEM Chapter 2 ",
    "chapter names": "Low Back Complaints ",
    "half a chapter name": "Chronic Pain Medical Treatment ",
    "numbered sections": "3.3.9 Opioids, ",
    "ODG": "ODG ",
    "ODG chapters": "(ODG), Pain (Chronic), ",
    "addresses": "http://www.",
    "statements": "did not cite any ",
    "statements of the other side": "The Claims Administrator did not cite any evidence, ",
    "statements without a subject": "(outside the MTUS) ",
    "clauses joined": "and the MTUS Knee ",
    "other clauses joined": "and Non-MTUS Citation ",
    "numbers of chapters": "Chapter 2, ",
    "names of documents": "Chronic Pain Treatment Guidelines, ",
    "years of guidelines": "Knee Complaints (2009) Guidelines, ",
    "own words before a title": "CA MTUS ",
    "sentences among sections": "Yoga. ",
    "editions": "Treatment in Workers' Compensation, 3rd Edition, ",
    "addresses without a scheme": "a.b.c.",
}
_REQUESTS: Final = {
    "quantities": "#1 ",
    "numbers in words": "twenty ",
    "counts in brackets": "two (2) ",
    "ranges": "2-",
    "ranges in words": "two to ",
    "times": "2 x ",
    "times a week": "2 times a week ",
    "strengths": "10mg ",
    "strengths and slashes": "10mg/",
    "numbers and slashes": "10/325/",
    "parts of a compound": "a 10%, ",
    "dates of service": "DOS: 11/14/16 and ",
    "days of service": "11/14/16, ",
    "weeks": "for 6 weeks ",
    "sessions": "sessions, ",
    "words before sessions": "2 a-a ",
    "refills": "refills x ",
    "prescriptions": "one prescription of ",
    "drugs": "Norco, ",
    "drugs and quantities": "Norco 5mg #9 and ",
    "drugs that are measured": "Vitamin D level, ",
    "second names": "Norco (a",
    "compounds without percentages": "Menthol, Camphor/",
    "dosage forms": "Norco patch ",
    "sides in short": "L & R ",
    "therapies": "massage x 2 and traction x 3, ",
    "apparatus": "massage a a a a ",
    "typing errors": "weeek lumabr ",
    "bare numbers": "Norco 5 mg 9 ",
    "refills in short": "x2 rf ",
    "labels of quantities": "qty .:",
    "retrospective days": "retro 1/5/15-",
    "check boxes": "[ ] (a) ",
    "body parts": "left knee, ",
    "original requests": "was the original request. ",
    "authorized": "was authorized by the Claims Administrator. ",
    "partial approvals": "a was the original request. b was authorized by the Claims Administrator. "
    "The original request, ",
    "medically necessary": "medically necessary ",
    "not medically necessary": "not medically necessary. ",
    "not": "not ",
}
_COVER: Final[Mapping[str, Unit]] = MappingProxyType(
    {
        "labels of names": "Employee Name:\n",
        "labels of names on one line": "Claim Number: Employee Name: ",
        "labels and names": "Provider Name: Robin Sample, MD\n",
        "labels of names misread": "Ernployee Name: a\n",
        "labels of treatments": "Treatment(s) in Dispute Listed on IMR Application: a\n",
        "names": "Alex Example\n",
        "names of doctors": "Alex Example, MD\n",
        "degrees of doctors": "MD, ",
        "footers misread": "Fina1 Deterrnination Letter for lMR Case Nurnber CM16-9900001 1 ",
        "letterheads": "MAXIMUS FEDERAL SERVICES, INC.\n",
        "salutations": "Dear a\n",
        "signatures": "Sincerely, a\n",
        "outcomes": "Final Determination: UPHOLD. ",
        "rulings": "1) MAXIMUS Federal Services, Inc. has determined the request for a brace is medically necessary.\n",
        "initials": "/abc\n",
        "known documents": "Application of Independent Medical Review ",
        "columns": ("Employee Name:\nProvider Name:\nClaim Number:\n", "Alex Example\n"),
    }
)

_HALVES: Final = {
    "values, then labels": ("10/13/2016\n", "Date of Injury:\n"),
    "labels, then values": ("Date of Injury:\n", "10/13/2016\n"),
    "values, then labels, on one line": ("10/13/2016 ", "Date of Injury: "),
    "decisions, then labels": (": Upheld\n", "Decision rationale:\n"),
    "labels, then decisions": ("Decision rationale:\n", ": Upheld\n"),
    "decisions, then labels misread": (": Upheld\n", "Decislon rationa1e: a\n"),
    "open brackets, then closing ones": ("(", ")"),
    "years, then sections": ("2004, ", "Section(s): a, "),
    "original requests, then authorized": (
        "was the original request. ",
        "was authorized by the Claims Administrator. ",
    ),
    "workers, then pronouns": ("The worker fell. ", "He "),
    "letters, then spaces": ("a", " "),
    "spaces, then letters": (" ", "a"),
    "headings, then openers": ("CLINICAL CASE SUMMARY\n", "The Final Determination was based on decisions for "),
}

Unit: TypeAlias = str | tuple[str, str]

ANYWHERE: Final[Mapping[str, Unit]] = MappingProxyType(
    {**_SPACING, **_SIGNS, **_ANCHORS, **_PAGES, **_WRAPPINGS, **_FURNITURE, **_HALVES}
)
"""Units for any gap, by name."""
HOSTILE: Final[Mapping[str, Unit]] = MappingProxyType({**ANYWHERE, **_FACTS, **_CITATIONS, **_REQUESTS, **_COVER})
"""All units."""


def repeat(unit: Unit, size: int) -> str:
    """Repeat a unit up to a size, or two of them for half of it each."""
    if isinstance(unit, tuple):
        return repeat(unit[0], size // 2) + repeat(unit[1], size // 2)
    return (unit * (size // len(unit) + 1))[:size]


# --- Frames -----------------------------------------------------------------------------------------------------------

_HEADER: Final = """\
Case Number: CM16-9912345
Date Assigned: 11/09/2016 Date of Injury: 10/13/2014
Decision Date: 12/07/2016 UR Denial Date: 09/28/2016
Priority: Standard Application Received: 10/26/2016
"""
_COVER_PAGE: Final = "MAXIMUS FEDERAL SERVICES, INC.\nDated: 01/02/2017\nIMR Case Number: CM16-9912345\n"
_COVER_END: Final = """
Dear Alex Example:
MAXIMUS Federal Services has completed the Independent Medical Review
Final Determination: UPHOLD.
"""
_CREDENTIALS: Final = "HOW THE IMR FINAL DETERMINATION WAS MADE\n"
_SUMMARY: Final = "CLINICAL CASE SUMMARY\nincluding all medical records:\n"
_ISSUES: Final = "IMR ISSUES, DECISIONS AND RATIONALES\n"
_ISSUE: Final = """\
Knee brace: Upheld
Claims Administrator guideline: Decision based on MTUS Knee Complaints 2004, Section(s): Initial Care.
MAXIMUS guideline: Decision based on MTUS Knee Complaints 2004, Section(s): Initial Care.
Decision rationale: The knee is stable. The brace is not medically necessary.
"""
_BASIS: Final = f"{_HEADER}{_CREDENTIALS}{_SUMMARY}{_ISSUES}Brace: Upheld\nClaims Administrator guideline: "
_BASIS_END: Final = "\nMAXIMUS guideline: a\nDecision rationale: b.\n"


@frozen
class Frame:
    """A letter with a gap."""

    before: str
    """The text before the gap."""
    after: str = ""
    """The text after it."""
    units: Mapping[str, Unit] = ANYWHERE
    """What can fill the gap."""

    def fill(self, name: str, size: int) -> str:
        """Fill the gap with one of its units."""
        return self.before + repeat(self.units[name], size) + self.after


_SUMMARY_UNITS: Final = MappingProxyType({**ANYWHERE, **_FACTS})
_ITEM_UNITS: Final = MappingProxyType({**ANYWHERE, **_REQUESTS})
_BASIS_UNITS: Final = MappingProxyType({**ANYWHERE, **_CITATIONS})


def _words_of(layout: Layout) -> list[str]:
    """Return the words of a form: its signature, headings, labels, and phrases before values."""
    labels = [label for labels in (*layout.header_labels.values(), *layout.issue_labels) for label in labels]
    phrases = [*layout.header_phrases.values(), *layout.credentials_phrases.values(), *layout.treatment_openers]
    headings = [heading.text for heading in layout.headings]
    return [*layout.signature, *headings, *labels, *layout.letterhead, *phrases]


def _misread(phrase: str) -> str:
    """Misread one letter of seven, more or less as many as approximation allows."""
    return "".join("~" if place % 7 == 3 and sign.isalpha() else sign for place, sign in enumerate(phrase))


def _units_of(layout: Layout) -> Mapping[str, Unit]:
    """Return units of the words of a form, as printed and misread, and of a decision in a sentence."""
    units: dict[str, Unit] = {}
    for phrase in _words_of(layout):
        units |= {phrase: f"{phrase} ", f"{phrase}, misread": f"{_misread(phrase)}\n"}
    return MappingProxyType(
        {**units, "sentence": "1) is medically necessary and appropriate. ", "bullets": "\uf0b7 a\n"}
    )


def _forms() -> dict[str, Frame]:
    """Return two frames for each layout, with the gap before its last heading or after it."""
    frames = {}
    for layout in LAYOUTS:
        *headings, last = (heading.text for heading in layout.headings)
        before = "\n".join([layout.signature[0], *headings, ""])
        units = _units_of(layout)
        frames[layout.name] = Frame(before, f"\n{last}\na", units)
        frames[f"end of {layout.name}"] = Frame(f"{before}a\n{last}\n", "", MappingProxyType({**ANYWHERE, **units}))
    return frames


FRAMES: Final = MappingProxyType(
    {
        "nothing": Frame(""),
        "characters": Frame("", "a\fb\nMAXIMUS guideline: a"),
        "Markdown": Frame("## CLINICAL CASE SUMMARY\n", "\n**Decision rationale:** a"),
        "pages": Frame("Page 1 of 3\n", "\n\fPage 3 of 3\n"),
        "last reasons": Frame(f"{_HEADER}{_ISSUES}{_ISSUE}\n", "\na"),
        "headings": Frame(_CREDENTIALS, f"{_ISSUES}{_ISSUE}"),
        "labels": Frame(f"{_HEADER}{_CREDENTIALS}{_SUMMARY}{_ISSUES}{_ISSUE}"),
        "labels misread": Frame(f"{_ISSUES}Brace: Upheld\nDecision rationale: ", "\nDecislon rationa1e: a\n"),
        "decisions misread": Frame(f"{_ISSUES}Brace", ".Uphe1d\nMAXIMUS guideline: a\n"),
        "header tokens": Frame("Case Number: ", f"{_CREDENTIALS}{_SUMMARY}{_ISSUES}{_ISSUE}"),
        "cover page": Frame(f"{_COVER_PAGE}Claim Number: 1\n", f"{_COVER_END}{_SUMMARY}{_ISSUES}{_ISSUE}", _COVER),
        "after the cover page": Frame(f"{_COVER_PAGE}{_COVER_END}", f"{_CREDENTIALS}{_ISSUES}{_ISSUE}", _COVER),
        "credentials": Frame(
            f"{_HEADER}{_CREDENTIALS}State(s) of Licensure: ",
            f"\nCertification(s)/Specialty: Surgery\n{_SUMMARY}{_ISSUES}{_ISSUE}",
        ),
        "credentials in a sentence": Frame(
            f"{_HEADER}{_CREDENTIALS}The expert is Board Certified in ",
            f" and is licensed to practice in Texas.\n{_SUMMARY}{_ISSUES}{_ISSUE}",
        ),
        "summary": Frame(f"{_HEADER}{_CREDENTIALS}{_SUMMARY}", f"\n{_ISSUES}{_ISSUE}", _SUMMARY_UNITS),
        "injury": Frame(
            f"{_HEADER}{_CREDENTIALS}{_SUMMARY}A 44-year-old, injured his ", f"\n{_ISSUES}{_ISSUE}", _SUMMARY_UNITS
        ),
        "treatment": Frame(f"{_HEADER}{_CREDENTIALS}{_SUMMARY}{_ISSUES}", _ISSUE, _ITEM_UNITS),
        "therapy": Frame(f"{_HEADER}{_SUMMARY}{_ISSUES}Therapy sessions, 2 refills, 2 weeks ", _ISSUE, _ITEM_UNITS),
        "partial approval": Frame(
            f"{_HEADER}{_SUMMARY}{_ISSUES}Brace was the original request. ",
            " was authorized by the Claims Administrator. "
            f"The remaining IMR eligible portion of the original request, {_ISSUE}",
            _ITEM_UNITS,
        ),
        "treatment boundary": Frame(f"{_HEADER}{_SUMMARY}{_ISSUES}{_ISSUE}", _ISSUE, _ITEM_UNITS),
        "basis": Frame(_BASIS, _BASIS_END, _BASIS_UNITS),
        "citation": Frame(f"{_BASIS}{MTUS}", _BASIS_END, _BASIS_UNITS),
        "section list": Frame(f"{_BASIS}{MTUS}Knee Complaints 2004, Section(s): ", _BASIS_END, _BASIS_UNITS),
        "non-MTUS citation": Frame(f"{_BASIS}{NON_MTUS}ODG, ", _BASIS_END, _BASIS_UNITS),
        **_forms(),
    }
)
"""A frame for each family of patterns."""
