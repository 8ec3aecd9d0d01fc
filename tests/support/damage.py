"""What happens to a letter's text before it reaches the parser, one named damage for each thing that does.

    text = DAMAGES["soft hyphens"].apply(text, random.Random(0))

Typographic damage changes how a letter is written down, marking adds signs to decisions, framing puts other text around
or between it, wrapping writes it in another format or encoding that nobody took off, misreading changes a few
characters of headings, labels and decisions, what is mended are other words of the form and names of closed lists, and
structural damage takes away or repeats whole stretches. No other value is ever changed. Misread text is invented after
what tesseract makes of the sample PDFs (`tools/read_scans.py`).
"""

from __future__ import annotations

import json
import quopri
import re
from collections.abc import Callable
from functools import partial
from html import escape
from random import Random
from typing import Final, TypeAlias

from attrs import frozen

from imrparse.testing import CREDENTIALS_HEADING, ISSUES_HEADING, ISSUES_OPENER, SUMMARY_HEADING, SUMMARY_OPENER

Apply: TypeAlias = Callable[[str, Random], str]
Replace: TypeAlias = Callable[[re.Match[str], Random], str]


@frozen
class Damage:
    """One way in which a text may be damaged."""

    kind: str
    """"typographic", "marking", "framing", "wrapping", "misread", "mended" or "structural"."""
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
CREDENTIALS_LABELS: Final = ("State(s) of Licensure:", "Certification(s)/Specialty:")
CITATION_WORDS: Final = ("Decision based on MTUS", "Decision based on Non-MTUS Citation")
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
_STOCK_SENTENCE: Final = re.compile(rf"(?P<anchor>{_words(SUMMARY_OPENER, ISSUES_OPENER)})")
_CREDENTIALS_LABEL: Final = re.compile(rf"(?P<anchor>{_words(*CREDENTIALS_LABELS)})")
_CITATION: Final = re.compile(rf"(?P<anchor>{_words(*CITATION_WORDS)})(?!\w)")
_SECTION_LABEL: Final = re.compile(r"(?<=[0-9]{4}), (?P<anchor>Section\(s\))(?=:)")
_CHAPTER: Final = re.compile(r"based\s+on\s+MTUS\s+(?P<anchor>[A-Z][A-Za-z\s]+)(?=\s+(?:20[01][0-9]),)")
_FORM_WORDS: Final = {
    "stock sentences": _STOCK_SENTENCE,
    "credentials' labels": _CREDENTIALS_LABEL,
    "words of citations": _CITATION,
}
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


def mark_decisions(text: str, seed: Random) -> str:
    """Put the mark of a footnote after each decision."""
    return _replace(
        text, seed, _DECISION, lambda match, seed: match["anchor"] + seed.choice(("*", "\u00b9", "1", " [2]"))
    )


def print_boxes(text: str, seed: Random) -> str:
    """Print each decision as two boxes, one of them ticked."""

    def print_box(match: re.Match[str], seed: Random) -> str:
        ticked, empty = seed.choice((("[X]", "[ ]"), ("\u2612", "\u2610")))
        return " ".join(f"{ticked if word == match['anchor'] else empty} {word}" for word in ("Upheld", "Overturned"))

    return _replace(text, seed, _DECISION, print_box)


def double_headings(text: str, seed: Random) -> str:
    """Print each heading twice, as converters do with bold type."""
    return _replace(text, seed, _HEADING, lambda match, _: f"{match['anchor']}\n{match['anchor']}")


def set_title_case(text: str, seed: Random) -> str:
    """Print headings with capitals at the beginnings of words only."""
    return _replace(text, seed, _HEADING, lambda match, _: match["anchor"].title())


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


_CAPITALS: Final = re.compile(r"(?m)^[ ]*(?P<line>[A-Z][A-Z ,()]{15,})[ ]*\r?$")


def list_contents(text: str, _seed: Random) -> str:
    """Put a list of the headings before the letter, each with its page."""
    lines = [match["line"].strip() for match in _CAPITALS.finditer(text)]
    return "\n".join(["CONTENTS", *(f"{line} ....... {page}" for page, line in enumerate(lines, 1)), "", text])


def name_headings(text: str, _seed: Random) -> str:
    """Put a note before the letter that names its headings."""
    names = ", then ".join(match["line"].strip() for match in _CAPITALS.finditer(text))
    return f"For the records: the letter has {names}.\n\n{text}"


def put_after(text: str, _seed: Random) -> str:
    """Put an e-mail's footer after the letter."""
    return text.rstrip() + "\n" + _AFTERWORD


def put_below(text: str, _seed: Random, *, what: str) -> str:
    """Put other text below the last reasons: a proof of service, the names of those who have a copy."""
    return text.rstrip() + what


def print_on_pages(text: str, _seed: Random, *, header: str = "", footer: str = "", turn: str = "\f") -> str:
    """Print a line above and below each page, as word processors do; pages end at form feeds, or every 46 lines."""
    pages = _split_pages(text)
    lines = [
        (header.format(number, len(pages)), footer.format(number, len(pages))) for number in range(1, len(pages) + 1)
    ]
    return turn.join(
        f"{above}\n{page.rstrip()}\n\n{below}\n".lstrip("\n") for page, (above, below) in zip(pages, lines, strict=True)
    )


def join_pages(text: str, _seed: Random, *, mark: str) -> str:
    """Put a mark between pages, as converters do that print one text for all pages."""
    pages = [page.strip("\r\n") for page in _split_pages(text)]
    first, *rest = pages
    return first + "".join(mark.format(number, len(pages)) + page for number, page in enumerate(rest, 1)) + "\n"


def run_on_pages(text: str, _seed: Random, *, footer: str) -> str:
    """Join all lines into one, the footers of the pages with them."""
    pages = [" ".join(page.split()) for page in _split_pages(text)]
    return " ".join(f"{page} {footer.format(number, len(pages))}" for number, page in enumerate(pages, 1))


def stamp_pages(text: str, _seed: Random, *, stamp: str) -> str:
    """Print a stamp that lies across each page as a line amidst the text of it."""
    pages = [page.splitlines(keepends=True) for page in _split_pages(text)]
    return "\f".join("".join([*page[: len(page) // 2], f"{stamp}\n", *page[len(page) // 2 :]]) for page in pages)


def count_pages(text: str) -> int:
    """Return how many pages a letter has."""
    return len(_split_pages(text))


def _split_pages(text: str) -> list[str]:
    return [page for page in (text.split("\f") if "\f" in text.rstrip() else _cut_pages(text)) if page.strip()]


def _cut_pages(text: str) -> list[str]:
    lines = text.splitlines(keepends=True)
    return ["".join(lines[start : start + _LINES_ON_PAGE]) for start in range(0, len(lines), _LINES_ON_PAGE)]


# --- wrapping ---------------------------------------------------------------------------------------------------------


def quote_lines(text: str, _seed: Random, *, mark: str) -> str:
    """Put a mark before each line, as mail programs do when they quote a message."""
    return "".join(f"{mark}{line}" for line in text.replace("\f", "\n").splitlines(keepends=True))


def number_lines(text: str, _seed: Random, *, form: str, most: int) -> str:
    """Print a number before each line, anew on each page of pleading paper."""
    lines = text.replace("\f", "\n").splitlines()
    return "\n".join(form.format(row % most + 1) + line for row, line in enumerate(lines)) + "\n"


def encode_for_mail(text: str, _seed: Random) -> str:
    """Encode as quoted-printable, as a mail's body is on disk."""
    return quopri.encodestring(text.encode()).decode("ascii")


def escape_as_json(text: str, _seed: Random, *, times: int = 1) -> str:
    """Escape as JSON, once or more."""
    for _ in range(times):
        text = json.dumps(text)[1:-1]
    return text


def print_list(text: str, _seed: Random, *, write: Callable[[list[str]], str], parted_by: str) -> str:
    """Print a list of lines or pages as a program does."""
    return write(_LINE_END.sub("\n", text).split(parted_by))


def quote_each_line(text: str, _seed: Random) -> str:
    """Put each line in quotes, as a table of one column is written."""
    lines = (line.replace('"', '""') for line in _LINE_END.sub("\n", text).split("\n"))
    return "\n".join(map('"{}"'.format, lines))


def escape_for_workbook(text: str, _seed: Random) -> str:
    """Escape carriage returns as the cells of a workbook do."""
    return _LINE_END.sub("_x000D_\n", text)


def write_html(text: str, _seed: Random, *, line_end: str, before: str = "", after: str = "") -> str:
    """Write the text as HTML, with the tags left in."""
    escaped = escape(text.replace("\f", "\n")).replace("  ", "&nbsp; ")
    return before + _LINE_END.sub(line_end, escaped) + after


def escape_entities(text: str, _seed: Random, *, times: int = 1) -> str:
    """Leave the entities in that a web page has, as a regular expression does that cuts the tags alone."""
    for _ in range(times):
        text = escape(text).replace("(", "&#40;").replace("-", "&#x2D;")
    return text


def write_markdown(text: str, _seed: Random, *, heading: str, label: str, paragraph: str = "{}", rule: str = "") -> str:
    """Write the text as Markdown: headings, bold labels or paragraphs, escapes, a rule between pages."""
    text = re.sub(r"(?<![&#\w])([#*_])(?=[0-9\w])", r"\\\1", text)
    text = _HEADING.sub(lambda match: heading.format(" ".join(match[0].split())), text)
    text = re.sub(rf"(?m)^[ ]*({_words(*LABELS)})", lambda match: label.format(match[1]), text)
    text = re.sub(r"(?m)^(.+): (Upheld|Overturned)[ ]*$", lambda match: paragraph.format(match[0].strip()), text)
    return text.replace("\f", rule or "\n")


def misread_encoding(text: str, seed: Random, *, encoding: str, wrong: str) -> str:
    """Decode with the wrong encoding, after quotes and dashes were set as word processors do."""
    text = set_quotes(text, seed).replace("\ufffe", "-\n").replace("-", "\u2013")
    return text.encode(encoding, "replace").decode(wrong, "replace")


def add_characters(text: str, seed: Random, *, characters: str) -> str:
    """Add characters without a shape before words."""
    return re.sub(r"(?<=[ \n])(?=\S)", lambda _: seed.choice(("", "", "", *characters)), text)


def map_hyphens(text: str, _seed: Random) -> str:
    """Print U+00AD for each hyphen, as a font does whose table maps it so."""
    return text.replace("-", "\u00ad")


def lose_ligatures(text: str, _seed: Random, *, mark: str) -> str:
    """Print a mark for the ligatures of the form's own words, as where the font does not say what they are."""
    return re.sub(r"(?<=Certi)fi(?=cation)|(?<=MAXIMUS guideline: the )fi", mark, text)


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


def lose_space(text: str, seed: Random, *, anchor: re.Pattern[str]) -> str:
    """Lose a space between two of the form's own words, as extractors do that place words by their width."""
    return _replace(text, seed, anchor, lambda match, seed: _cut(match["anchor"], seed, r"\s+", ""))


def tear_word(text: str, seed: Random, *, anchor: re.Pattern[str]) -> str:
    """Print a space inside one of the form's own words, as extractors do with letters that are set wide."""
    return _replace(text, seed, anchor, lambda match, seed: _cut(match["anchor"], seed, r"(?<=[a-z])(?=[a-z])", " "))


def _cut(words: str, seed: Random, place: str, mark: str) -> str:
    """Put a mark at one of the places that a pattern finds in some words; they stay as they are if it finds none."""
    places = [match.span() for match in re.finditer(place, words)] or [(0, 0)]
    start, end = seed.choice(places)
    return words[:start] + mark * (end > 0) + words[end:]


def misread_state(text: str, seed: Random) -> str:
    """Misread the name of the state of licensure."""
    return re.sub(
        r"(?<=Licensure:)(\s+)California", lambda match: match[1] + seed.choice(("Califomia", "Ca1ifornia")), text
    )


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
    return _change_line(text, seed, lambda line: f"{line.rstrip()}\n{line}")


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
        "headings printed twice": double_headings,
        "headings in title case": set_title_case,
    }


def _markings() -> dict[str, Apply]:
    return {"footnote marks after decisions": mark_decisions, "boxes for decisions": print_boxes}


_TURNS: Final = {"": "\f", ", no form feeds": "\n"}
_PAGE_LINES: Final = {
    "page numbers": ("", "{0}"),
    "page numbers between dashes": ("", "- {0} -"),
    "page numbers, worded": ("", "Page {0} of {1}"),
    "running header and footer": ("Final Determination Letter for IMR", "Page {0} of {1}"),
    "running footer with the case number": ("", "Final Determination Letter for IMR Case Number CM16-9900001    {0}"),
    "lines of a fax": ("11/21/2016 MON 14:2{0} FAX 916 555 0100    EXAMPLE LAW    P.00{0}/00{1}", ""),
    "lines of a court": ("Case 1:16-cv-09900-ABC  Document 12-3  Filed 12/15/16  Page {0} of {1}", ""),
    "a name after the page": ("Page {0}    Jane Roe", ""),
    "lines of an exhibit": ("ADJ9900001 EXHIBIT A Page {0}", ""),
    "Bates numbers": ("", "EXAMPLE 00012{0}"),
    "a confidential footer": ("", "CONFIDENTIAL"),
    "a label of the header below": ("", "Case Number: CM16-9900001    Page {0}"),
}
RUNNING_LINES: Final = frozenset(f"{name}{how}" for name in _PAGE_LINES for how in _TURNS)
"""Damages that put a line on each page; on a letter of one page nothing shows that it recurs."""
_PAGE_MARKS: Final = {
    "marks of pdf-parse": "\n\n-- {0} of {1} --\n\n",
    "marks of pymupdf4llm": "\n\n--- end of page.page_number={0} ---\n\n",
    "marks of marker": "\n\n{{{0}}}------------------------------------------------\n\n",
    "marks of a document service": '\n\n<!-- PageNumber="{0}" -->\n<!-- PageBreak -->\n\n',
    "rules between pages": "\n\n-----\n\n",
    "words for more pages": "\n--More--\n",
    "form feeds in writing": "\n\\f\n",
    "labels of a language model": "\n\n[Page {0}]\n\n",
}
_PROOF: Final = "\n\nPROOF OF SERVICE\nOn 12/15/2016 the records of this review were mailed to the parties.\n"
_COPIES: Final = "\ncc: Example Law Offices, records desk\nExample Claims Service\n"
_THREAD: Final = "\n\nFrom: J. Roe\nSent: Monday, December 12, 2016\nTo: records@example.org\n\nSee above: records.\n"
_SCANNER: Final = "\n\nScanned with a telephone, records 12\n"


def _framing() -> dict[str, Apply]:
    pages = {
        f"{name}{how}": partial(print_on_pages, header=above, footer=below, turn=turn)
        for name, (above, below) in _PAGE_LINES.items()
        for how, turn in _TURNS.items()
    }
    return {
        **pages,
        **{name: partial(join_pages, mark=mark) for name, mark in _PAGE_MARKS.items()},
        "page numbers, all lines joined": partial(run_on_pages, footer="Page {0} of {1}"),
        "lines of a fax, all lines joined": partial(run_on_pages, footer="11/21/2016 FAX 916 555 0100 P.00{0}/00{1}"),
        "a stamp on each page": partial(stamp_pages, stamp="COPY"),
        "cover sheet before": partial(put_before, what=_COVER_SHEET),
        "contents before": list_contents,
        "cover note that names headings": name_headings,
        "e-mail header before": partial(put_before, what=_MAIL),
        "e-mail footer after": put_after,
        "proof of service after": partial(put_below, what=_PROOF),
        "copies after": partial(put_below, what=_COPIES),
        "mail thread after": partial(put_below, what=_THREAD),
        "scanner's line after": partial(put_below, what=_SCANNER),
    }


def _wrappings() -> dict[str, Apply]:
    return {
        "quoted mail": partial(quote_lines, mark="> "),
        "mail quoted twice": partial(quote_lines, mark=">> "),
        "lines numbered in the margin": partial(number_lines, form="{:2}  ", most=28),
        "lines numbered throughout": partial(number_lines, form="{:03}: ", most=999),
        "quoted-printable": encode_for_mail,
        "JSON": escape_as_json,
        "JSON, twice": partial(escape_as_json, times=2),
        "JSON, a list of pages": partial(print_list, write=json.dumps, parted_by="\f"),
        "a printed list of lines": partial(print_list, write=str, parted_by="\n"),
        "quotes around each line": quote_each_line,
        "cells of a workbook": escape_for_workbook,
        "HTML, line by line": partial(write_html, line_end="<br>\n"),
        "HTML, paragraphs": partial(
            write_html, line_end="</p><p>", before="<html><body><p>", after="</p></body></html>"
        ),
        "entities": escape_entities,
        "entities, twice": partial(escape_entities, times=2),
        "Markdown": partial(write_markdown, heading="## {}", label="**{}**", paragraph="**{}**"),
        "Markdown, bulleted": partial(
            write_markdown, heading="# **{}**", label="- **{}**", paragraph="- **{}**", rule="\n\n---\n\n"
        ),
        "Markdown, underlined": partial(write_markdown, heading="# {}", label="__{}__", paragraph="__{}__"),
        "Windows-1252 read as Latin-1": partial(misread_encoding, encoding="cp1252", wrong="latin-1"),
        "UTF-8 read as Windows-1252": partial(misread_encoding, encoding="utf-8", wrong="cp1252"),
        "direction marks": partial(add_characters, characters="\u200e\u200f\u202a\u202c\u2066\u2069\ufe0f\ufffc"),
        "control characters": partial(add_characters, characters="\x00\x01\x07\x08\x1b\x7f"),
        "hyphens mapped to U+00AD": map_hyphens,
        "ligatures lost to NUL": partial(lose_ligatures, mark="\x00"),
        "ligatures lost to U+FFFD": partial(lose_ligatures, mark="\ufffd"),
        "ligatures lost to numbers": partial(lose_ligatures, mark="(cid:976)"),
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


def _mended() -> dict[str, Apply]:
    table: dict[str, Apply] = {"the state misread": misread_state}
    for name, anchor in _FORM_WORDS.items():
        table[f"{name} misread"] = partial(misread_words, anchor=anchor)
        table[f"{name}: a space lost"] = partial(lose_space, anchor=anchor)
        table[f"{name}: a word torn"] = partial(tear_word, anchor=anchor)
    return {
        **table,
        "labels of sections misread": partial(misread_words, anchor=_SECTION_LABEL, most=1),
        "titles of chapters misread": partial(misread_words, anchor=_CHAPTER, most=1),
    }


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
    **{name: Damage("marking", apply) for name, apply in _markings().items()},
    **{name: Damage("framing", apply) for name, apply in _framing().items()},
    **{name: Damage("wrapping", apply) for name, apply in _wrappings().items()},
    **{name: Damage("misread", apply) for name, apply in _misreadings().items()},
    **{name: Damage("mended", apply) for name, apply in _mended().items()},
    **_structural(),
}
"""Every damage by its name."""
