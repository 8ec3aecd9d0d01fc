"""What happens to a letter's text before it reaches the parser, one named damage for each thing that does.

    text = DAMAGES["soft hyphens"].apply(text, random.Random(0))

Typographic damage changes how a letter is written down, framing puts other text around or between it, misreading
changes a few characters of the form's own words (never of a value), and structural damage takes away or repeats
whole stretches. Misread text is invented after what tesseract makes of the sample PDFs (`tools/read_scans.py`).
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import partial
from random import Random
from typing import Final, TypeAlias

from attrs import frozen

from imrparse.testing import CREDENTIALS_HEADING, ISSUES_HEADING, SUMMARY_HEADING

Apply: TypeAlias = Callable[[str, Random], str]
Replace: TypeAlias = Callable[[re.Match[str], Random], str]


@frozen
class Damage:
    """One way in which a text may be damaged."""

    kind: str
    """"typographic", "framing", "misread" or "structural"."""
    apply: Apply
    """A pure function of the text and of the randomness that it is given."""
    loses: frozenset[str] = frozenset()
    """Sections of which nothing need be read afterwards; "tail" for all that the end of the text held."""


HEADINGS: Final = (CREDENTIALS_HEADING, SUMMARY_HEADING, ISSUES_HEADING)
LABELS: Final = ("Claims Administrator guideline:", "MAXIMUS guideline:", "Decision rationale:")
HEADER_LABELS: Final = (
    *("Case Number:", "Date Assigned:", "Decision Date:", "Priority:", "Date of Injury:", "UR Denial Date:"),
    "Application",
    "Received:",
)
SECTIONS: Final = ("header", "credentials", "summary", "issues")

_LINES_ON_PAGE: Final = 46


def _words(*phrases: str) -> str:
    """Write the pattern of phrases of the form, however their lines wrap."""
    return "|".join(r"\s+".join(map(re.escape, phrase.split())) for phrase in phrases)


_HEADING: Final = re.compile(rf"(?P<anchor>{_words(*HEADINGS)})")
_LABEL: Final = re.compile(rf"(?:^|(?<=[\n\f]))[ ]*(?P<anchor>{_words(*LABELS)})")
_HEADER_LABEL: Final = re.compile(rf"(?P<anchor>{_words(*HEADER_LABELS)})")
_DECISION: Final = re.compile(
    rf"(?P<colon>:\s*)(?P<anchor>Upheld|Overturned)(?=[ ]*(?:[\r\n\f]|\Z)|\s+{_words(LABELS[0])})"
)
_LINE_END: Final = re.compile(r"\r\n|[\r\n]")


# --- typographic ------------------------------------------------------------------------------------------------------


def end_lines(text: str, _seed: Random, *, end: str) -> str:
    r"""End lines in one way: Unix prints \n, Windows \r\n, files of the old Macintosh and some fax servers \r."""
    return _LINE_END.sub(lambda _: end, text)


def add_blank_lines(text: str, _seed: Random) -> str:
    """Put a blank line after every line, as word processors do that take each line for a paragraph."""
    return _LINE_END.sub(lambda end: end[0] * 2, text)


def join_lines(text: str, _seed: Random) -> str:
    """Join all lines into one, as a field of a spreadsheet or a web form holds the text."""
    return re.sub(r"[\r\n\f]+", " ", text)


def break_pages(text: str, seed: Random, *, inside_words: bool = False) -> str:
    """Put a form feed where a page ends, after a word or amidst one, as OCR does with text that runs over two pages."""
    places = [match.start() for match in re.finditer(r"(?<=[a-z]{3})(?=[a-z]{3})" if inside_words else r"[ ]", text)]
    chosen = sorted(seed.sample(places, min(len(places), 2 + text.count("\n") // _LINES_ON_PAGE)), reverse=True)
    for place in chosen:
        text = text[:place] + "\f" + text[place if inside_words else place + 1 :]
    return text


def replace_spaces(text: str, seed: Random, *, space: str) -> str:
    """Turn half of the spaces into another kind: a tab between columns, a non-breaking space out of a web page."""
    return re.sub(r"[ ]", lambda _: seed.choice((" ", space)), text)


def add_zero_width_spaces(text: str, seed: Random) -> str:
    """Add zero-width spaces after spaces, as web pages hold them where a line may break."""
    return re.sub(r"[ ](?=\S)", lambda _: seed.choice((" ", " ", " \u200b")), text)


def allow_line_breaks(text: str, seed: Random) -> str:
    """Add zero-width spaces inside words where an HTML page allows a break: after / and -, and in long words."""
    text = re.sub(r"(?<=\S)[/-](?=\S)", lambda match: f"{match[0]}\u200b", text)
    return re.sub(r"(?<=[a-z]{5})(?=[a-z]{5})", lambda _: seed.choice(("", "", "\u200b")), text)


def add_soft_hyphens(text: str, seed: Random) -> str:
    """Add soft hyphens inside long words, as e-books and web pages hold them to wrap narrow columns."""
    return re.sub(r"(?<=[A-Za-z]{3})(?=[a-z]{4})", lambda _: seed.choice(("", "", "", "\u00ad")), text)


def mark_line_end_hyphens(text: str, _seed: Random) -> str:
    """Print U+FFFE for a hyphen at a line's end and close the word up, as PDFium does."""
    return re.sub(r"(?<=\S)-[ ]*(?:\r\n|\n)(?=\S)", "\ufffe", text)


def set_ligatures(text: str, _seed: Random) -> str:
    """Set ligatures, as typeset PDFs hold them and many extractors leave them."""
    for letters, ligature in (("ffi", "ﬃ"), ("ffl", "ﬄ"), ("ff", "ﬀ"), ("fi", "ﬁ"), ("fl", "ﬂ")):
        text = text.replace(letters, ligature)
    return text


def set_quotes(text: str, _seed: Random) -> str:
    """Set curly quotes, as word processors do on their own."""
    text = re.sub(r'"([^"\n]*)"', "\u201c\\1\u201d", text)
    return text.replace("'", "\u2019")


def set_dashes(text: str, seed: Random) -> str:
    """Set typographic hyphens and dashes for hyphens, those in dates and numbers too."""
    return re.sub(r"-", lambda _: seed.choice("\u2010\u2011\u2013\u2212"), text)


def add_byte_order_mark(text: str, _seed: Random) -> str:
    """Begin with a byte-order mark, as Windows Notepad saves UTF-8."""
    return "\ufeff" + text


# --- framing ----------------------------------------------------------------------------------------------------------

_COVER_SHEET: Final = """\
FAX TRANSMISSION
To: Example Law Offices, records desk        Pages: 5, with this one
From: Example Claims Service                 Sent: 02/14/2018 09:31 AM
Re: independent medical review, worker's file 00-0000, date of birth 01/02/1970
Please find the determination attached. If a page is missing, call 555-0100.

"""
_MAIL: Final = """\
From: records@example.org
To: adjuster@example.org
Date: Wed, 14 Feb 2018 09:31:22 -0800
Subject: FW: IMR determination, received 02/13/2018
Priority: normal
Content-Type: text/plain; charset=utf-8

The determination of 02/12/2018 follows.

"""
_AFTERWORD: Final = """\

--
This message is confidential. If you have it in error, tell the sender and delete it: records@example.org
Printed 02/14/2018 09:40 AM
"""


def put_before(text: str, _seed: Random, *, what: str) -> str:
    """Put other text before the letter: a fax's cover sheet, an e-mail's header."""
    return what + text


def put_after(text: str, _seed: Random) -> str:
    """Put an e-mail's footer after the letter."""
    return text.rstrip() + "\n" + _AFTERWORD


def print_on_pages(text: str, _seed: Random, *, header: str = "", footer: str) -> str:
    """Print a line above and below each page, as word processors do; pages end at form feeds, or every 46 lines."""
    pages = [page for page in (text.split("\f") if "\f" in text.rstrip() else _cut_pages(text)) if page.strip()]
    return "\f".join(
        f"{header}\n{page.rstrip()}\n\n{footer.format(number, len(pages))}\n" for number, page in enumerate(pages, 1)
    )


def _cut_pages(text: str) -> list[str]:
    lines = text.splitlines(keepends=True)
    return ["".join(lines[start : start + _LINES_ON_PAGE]) for start in range(0, len(lines), _LINES_ON_PAGE)]


# --- misread ----------------------------------------------------------------------------------------------------------

_LOOK_ALIKE: Final = dict(
    pair.split("=")
    for pair in (
        "a=o b=h c=e d=cl e=c g=q h=b i=l l=1 m=rn n=ri o=0 r=t s=5 t=l u=ii v=y w=vv (={ /=y :=; "
        "A=4 B=8 C=G D=O E=F G=C H=N I=l L=I M=N N=H O=0 P=F R=K S=5 T=I U=V W=VV X=K Y=V"
    ).split()
)
"""What OCR takes a character for."""

MISREAD_DECISIONS: Final = {
    "Upheld": ("Uphe1d", "Uphad", "Upheid", "Uphe ld", "Uphcld", "Upbeld", "UpheId", "Uphe!d"),
    "Overturned": ("Overtumed", "0verturned", "Ovcrturned", "Overturnod", "Overlurned", "Over turned", "Oventurned"),
}


def misread_words(text: str, seed: Random, *, anchor: re.Pattern[str], most: int = 2) -> str:
    """Misread one or two characters of the form's own words as characters that look alike."""
    return _replace(text, seed, anchor, lambda match, seed: _misread(match["anchor"], seed, seed.randint(1, most)))


def misread_header_labels(text: str, seed: Random) -> str:
    """Misread one character of each label of the header, as in "Bate of Injury:" and "Date Assignet"."""
    end = min((match.start() for match in _HEADING.finditer(text)), default=len(text))
    return misread_words(text[:end], seed, anchor=_HEADER_LABEL, most=1) + text[end:]


def lose_first_letter(text: str, seed: Random, *, anchor: re.Pattern[str]) -> str:
    """Lose the first letter of the form's own words, as at the edge of a crooked scan."""
    return _replace(text, seed, anchor, lambda match, _: match["anchor"][1:])


def space_out(text: str, seed: Random, *, anchor: re.Pattern[str]) -> str:
    """Space out the letters of the form's own words, as OCR does with bold or widely set type."""
    return _replace(text, seed, anchor, lambda match, _: "  ".join(" ".join(word) for word in match["anchor"].split()))


def misread_decisions(text: str, seed: Random) -> str:
    """Misread the word of a decision."""
    return _replace(text, seed, _DECISION, lambda match, seed: seed.choice(MISREAD_DECISIONS[match["anchor"]]))


def misread_colons(text: str, seed: Random) -> str:
    """Misread the colon before a decision as a full stop, and lose the space after it: ".Upheld"."""
    return _DECISION.sub(lambda match: seed.choice((".", ";", " .", ". ")) + match["anchor"], text)


def _replace(text: str, seed: Random, anchor: re.Pattern[str], change: Replace) -> str:
    """Change each anchor where it stands; what the pattern matches around it stays."""

    def put(match: re.Match[str]) -> str:
        start, end = match.span("anchor")
        return text[match.start() : start] + change(match, seed) + text[end : match.end()]

    return anchor.sub(put, text)


def _misread(word: str, seed: Random, count: int) -> str:
    """Misread so many characters, at most one of them as two."""
    places = [place for place, letter in enumerate(word) if letter in _LOOK_ALIKE]
    for place in sorted(seed.sample(places, min(count, len(places))), reverse=True):
        alike = _LOOK_ALIKE[word[place]]
        word = word[:place] + (alike if count == 1 else alike[0]) + word[place + 1 :]
        count = 1
    return word


# --- structural -------------------------------------------------------------------------------------------------------


def split(text: str) -> dict[str, str]:
    """Cut a letter before its headings."""
    starts = [0]
    for heading in HEADINGS:
        match = re.search(_words(heading), text)
        assert match is not None, heading
        starts.append(text.rfind("\n", 0, match.start()) + 1)
    return {name: text[start:end] for name, start, end in zip(SECTIONS, starts, [*starts[1:], len(text)], strict=True)}


def delete_section(text: str, _seed: Random, *, name: str) -> str:
    """Leave one section out, as where a page was not scanned."""
    return "".join(part for section, part in split(text).items() if section != name)


def double_section(text: str, _seed: Random, *, name: str) -> str:
    """Repeat one section, as where a page was scanned twice."""
    return "".join(f"{part.rstrip()}\n\n{part}" if section == name else part for section, part in split(text).items())


def swap_sections(text: str, _seed: Random, *, one: str, other: str) -> str:
    """Swap two sections, as where pages were scanned out of order."""
    parts = split(text)
    order = {one: other, other: one}
    return "\n".join(parts[order.get(section, section)].rstrip() for section in parts) + "\n"


def delete_headings(text: str, _seed: Random) -> str:
    """Leave out all headings, as converters do that take them for decoration."""
    return _HEADING.sub("", text)


def delete_heading(text: str, _seed: Random, *, heading: str) -> str:
    """Leave out one heading."""
    return re.sub(_words(heading), "", text)


def truncate(text: str, seed: Random) -> str:
    """End the text anywhere, as where a transmission breaks off."""
    return text[: seed.randrange(len(text) // 10, len(text))]


def delete_line(text: str, seed: Random) -> str:
    """Leave out a line, as a fax does in a bad moment."""
    return _change_line(text, seed, lambda _: "")


def double_line(text: str, seed: Random) -> str:
    """Print a line twice, as a scanner does whose paper slips."""
    return _change_line(text, seed, lambda line: line * 2)


def _change_line(text: str, seed: Random, change: Callable[[str], str]) -> str:
    lines = text.splitlines(keepends=True)
    place = seed.choice([number for number, line in enumerate(lines) if line.strip()])
    return "".join(change(line) if number == place else line for number, line in enumerate(lines))


# --- the table --------------------------------------------------------------------------------------------------------

ANCHORS: Final = {"headings": _HEADING, "labels": _LABEL, "decisions": _DECISION}
"""The form's own words that a damage may misread; a match's group "anchor" is what changes."""


def _typographic() -> dict[str, Apply]:
    return {
        "line ends LF": partial(end_lines, end="\n"),
        "line ends CR LF": partial(end_lines, end="\r\n"),
        "line ends CR": partial(end_lines, end="\r"),
        "blank line after every line": add_blank_lines,
        "all lines joined into one": join_lines,
        "form feeds between words": break_pages,
        "form feeds inside words": partial(break_pages, inside_words=True),
        "tabs": partial(replace_spaces, space="\t"),
        "non-breaking spaces": partial(replace_spaces, space="\u00a0"),
        "narrow non-breaking spaces": partial(replace_spaces, space="\u202f"),
        "zero-width spaces between words": add_zero_width_spaces,
        "zero-width spaces inside words": allow_line_breaks,
        "soft hyphens": add_soft_hyphens,
        "U+FFFE for hyphens": mark_line_end_hyphens,
        "ligatures": set_ligatures,
        "typographic quotes": set_quotes,
        "typographic dashes": set_dashes,
        "byte-order mark": add_byte_order_mark,
    }


def _framing() -> dict[str, Apply]:
    running = "Final Determination Letter for IMR"
    return {
        "page numbers": partial(print_on_pages, footer="{0}"),
        "page numbers, worded": partial(print_on_pages, footer="Page {0} of {1}"),
        "running header and footer": partial(print_on_pages, header=running, footer="Page {0} of {1}"),
        "cover sheet before": partial(put_before, what=_COVER_SHEET),
        "e-mail header before": partial(put_before, what=_MAIL),
        "e-mail footer after": put_after,
    }


def _misreadings() -> dict[str, Apply]:
    table: dict[str, Apply] = {
        "headings misread": partial(misread_words, anchor=_HEADING),
        "labels misread": partial(misread_words, anchor=_LABEL),
        "decisions misread": misread_decisions,
        "decisions: colon misread": misread_colons,
    }
    for name, anchor in ANCHORS.items():
        table[f"{name}: first letter lost"] = partial(lose_first_letter, anchor=anchor)
        table[f"{name}: letters spaced out"] = partial(space_out, anchor=anchor)
    return {**table, "header labels misread": misread_header_labels}


def _structural() -> dict[str, Damage]:
    table = {
        f"{name} deleted": Damage("structural", partial(delete_section, name=name), frozenset({name}))
        for name in SECTIONS
    }
    table |= {f"{name} doubled": Damage("structural", partial(double_section, name=name)) for name in SECTIONS[1:]}
    for one, other in (("credentials", "summary"), ("summary", "issues"), ("credentials", "issues")):
        table[f"{one} and {other} swapped"] = Damage("structural", partial(swap_sections, one=one, other=other))
    for heading in HEADINGS:
        table[f"without {heading}"] = Damage("structural", partial(delete_heading, heading=heading))
    table["without any heading"] = Damage("structural", delete_headings)
    table["truncated"] = Damage("structural", truncate, frozenset({"tail"}))
    table["a line deleted"] = Damage("structural", delete_line)
    table["a line doubled"] = Damage("structural", double_line)
    return table


DAMAGES: Final = {
    **{name: Damage("typographic", apply) for name, apply in _typographic().items()},
    **{name: Damage("framing", apply) for name, apply in _framing().items()},
    **{name: Damage("misread", apply) for name, apply in _misreadings().items()},
    **_structural(),
}
"""Every damage by its name."""
