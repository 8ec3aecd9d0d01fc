r"""Finds Markdown: "#" before headings, "**" around words, tables, bullets, fences, links and escapes such as "\#60".

It is taken out only of a text that is Markdown as a whole: one of the form's headings or labels stands in its marks.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cache
from typing import Final, TypeAlias

import regex

from .._text.lazy import lazy_re
from .._text.phrases import any_phrase
from ..layouts import Layout
from .apply import Edit
from .form_anchors import holds_form_words, marked_words

_FindMarks: TypeAlias = Callable[[str, tuple[Layout, ...]], Iterator[Edit]]

# signs that a text without Markdown seldom has, with what comes after them
_SIGNS: Final = (
    ("#", lazy_re(r"\#[#*_A-Z ]")),
    ("*", lazy_re(r"\*[*A-Z]")),
    ("_", lazy_re(r"_(?<!\w_)[_A-Z]")),
    ("|", lazy_re(r"\|(?<![^\s|]\|)")),
    ("\\", lazy_re(r"\\(?:sub|sec|[-#()*+.!_])")),
)


def may_be_markdown(text: str) -> bool:
    """Return whether a text has marks as Markdown has them. Most texts have none."""
    return any(_has_sign(text, sign, pattern) for sign, pattern in _SIGNS)


def _has_sign(text: str, sign: str, pattern: re.Pattern[str]) -> bool:
    """Return whether a pattern matches where its sign occurs; `str.find` is much faster than `re`."""
    place = text.find(sign)
    while place >= 0:
        if pattern.match(text, place):
            return True
        place = text.find(sign, place + 1)
    return False


def find_markdown(text: str, layouts: tuple[Layout, ...]) -> Iterator[Edit]:
    """Find the marks of a text that is Markdown: a heading or label of the form has such marks."""
    if _marked(layouts).search(text) or _ESCAPED_NUMBER.search(text) or len(_ESCAPED.findall(text)) >= _FEWEST_ESCAPES:
        for find_marks in _FINDERS:
            yield from find_marks(text, layouts)


_ESCAPED: Final = lazy_re(r"\\[-#()*+.!_]")
_FEWEST_ESCAPES: Final = 8
# "2004\." begins a line, and would be an item
_ESCAPED_NUMBER: Final = lazy_re(r"\\(?<=\n[0-9]\\|[0-9]{2}\\)\.(?=\s)")


@cache
def _marked(layouts: tuple[Layout, ...]) -> regex.Pattern[str]:
    """Return the pattern of a heading or label in marks: "## CLINICAL", "- **Case Number:**", "| Priority: |"."""
    words = marked_words(layouts)
    return regex.compile(
        rf"(?m)(?:^[ >]*+\#{{1,6}}[ ]*+[*_]{{0,3}}+|\*\*[ ]?|__[ ]?|(?<!\w)[*_](?=[A-Z])|^[ ]*+\|[ ]*+"
        rf"|\\(?:sub){{0,2}}section\*?\{{)(?:{words})",
        regex.IGNORECASE,
    )


# --- Blocks -----------------------------------------------------------------------------------------------------------

# "## ", and the "##" that may close a heading
_HEADING: Final = lazy_re(r"(?m)^[ \t]*+\#{1,6}(?:[ \t]++|(?=\*\*|[A-Z]))")
_HEADING_END: Final = lazy_re(r"(?m)(?<=\S)[ ]++\#{1,6}[ ]*+$")
# "```markdown", "~~~"
_FENCE: Final = lazy_re(r"(?m)^[ ]{0,3}(?:`{3,}+|~{3,}+)[ ]*+[A-Za-z]*+[ ]*+$")
# a bullet before marked words, a label or a line that ends with its decision
_BULLET: Final = lazy_re(
    r"(?m)^[ ]*+(?:[-*+\u2022]|(?P<number>[0-9]{1,2})[.)])[ ]++(?=(?P<marks>\*|_)?+(?P<line>[^\n]*+))"
)
_LONGEST_LABEL: Final = 40
_DECIDED: Final = lazy_re(r":[*_ ]*+(?:upheld|overturned)[*_ ]*+\Z")


def _find_headings(text: str, _layouts: tuple[Layout, ...]) -> Iterator[Edit]:
    """Find the marks of headings; "# 60" in a wrapped line is no heading."""
    for match in _HEADING.finditer(text):
        if _follows_blank(text, match.start()) or not text[match.end() : match.end() + 1].isdecimal():
            yield Edit(*match.span(), "")
            if end := _HEADING_END.search(text, match.end(), _line_end(text, match.end())):
                yield Edit(*end.span(), "")


def _follows_blank(text: str, pos: int) -> bool:
    """Return whether the line before an offset at the start of a line is blank."""
    return not text[text.rfind("\n", 0, max(0, pos - 1)) + 1 : pos].strip()


def _line_end(text: str, pos: int) -> int:
    end = text.find("\n", pos)
    return end if end >= 0 else len(text)


def _find_fences(text: str, _layouts: tuple[Layout, ...]) -> Iterator[Edit]:
    yield from (Edit(*match.span(), "") for match in _FENCE.finditer(text))


def _find_bullets(text: str, layouts: tuple[Layout, ...]) -> Iterator[Edit]:
    """Find the bullets before labels and items; those of other lists stay."""
    for match in _BULLET.finditer(text):
        line = match["line"]
        is_label = holds_form_words(line, 0, _LONGEST_LABEL, layouts)
        if is_label or (not match["number"] and (match["marks"] or _DECIDED.search(line.lower()))):
            yield Edit(match.start(), match.end(), "")


# --- Tables -----------------------------------------------------------------------------------------------------------

# the line below the head of a table: |---|:---:|, +-----+----+, --- | ---
_DELIMITER: Final = lazy_re(r"(?m)^[ ]*+(?:[|+][ ]*+[-:=+| ]{3,}+|:?-{2,}+:?[ ]*+\|[-:| ]++)[ ]*+$")
# a row, with the pipes at its ends or without
_ROW: Final = lazy_re(r"(?m)^[ ]*+\|[^\n]*+$|^[^\n|]*+ \| [^\n]*+$")
# a pipe with the name that pymupdf4llm invents for a column without one
_PIPE: Final = lazy_re(r"(?<!\\)\|(?:[ ]*+Col[0-9]{1,2}[ ]*+(?=\|))?+")


def _find_tables(text: str, _layouts: tuple[Layout, ...]) -> Iterator[Edit]:
    """Find the pipes of tables, and the lines below their heads."""
    yield from (Edit(*match.span(), "") for match in _DELIMITER.finditer(text))
    for row in _ROW.finditer(text):
        yield from (Edit(*pipe.span(), "  ") for pipe in _PIPE.finditer(text, *row.span()))


# --- Words ------------------------------------------------------------------------------------------------------------

# an image: ![](img_p1_1.png), ![](data:image/png;base64,iVBORw0KGgo…)
_IMAGE: Final = lazy_re(
    r"!\[[^\[\]\n]{0,200}+\]\((?:data:image/[^()]*+|[^()\s]{0,2000}+(?:[ ]++\"[^\"\n]{0,200}+\")?+)\)"
)
# a link: [the guideline](http://www.example.org), and <http://www.example.org>
_LINK: Final = lazy_re(
    r"(?<!!)\[(?P<text>[^\[\]\n]{1,300}+)\](?P<target>\((?:https?:|mailto:|www\.|\#)[^()\s]{0,300}+\))"
)
_ADDRESS: Final = lazy_re(r"<(?P<address>(?:https?://|mailto:|www\.)[^<>\s]{1,300}+)>")
# "\section*{CLINICAL CASE SUMMARY}", "\textbf{Priority:}", as converters print that know formulas
_COMMAND: Final = lazy_re(
    r"\\(?:(?:sub){0,2}section|title|text(?:bf|it)?|mathrm|mathbf|emph|underline)\*?\{(?P<text>[^{}]{0,300}+)\}"
)
# what pymupdf4llm prints for an image
_PICTURE: Final = lazy_re(
    r"(?m)^\**+(?:==>[ ]picture[ ][^\n]{0,60}?<==|-{3,}+[ ](?:Start|End)[ ]of[ ]picture[ ]text[ ]-{3,}+)\**+(?:<br>)?+"
)
# "****" ends one bold stretch and begins another
_BOLD: Final = lazy_re(r"(?<!\\)(?:\*{2,}+|(?<![^\W_])_{2,3}(?=[^\W_])|(?<=[^\s_])_{2,3}(?![^\W_]))")
_LONGEST_EMPHASIS: Final = 300
# "*Overturned*", "_Overturned_"
_EMPHASIS: Final = lazy_re(
    rf"(?<![\\*\w])\*(?=[^\s*])[^*\n]{{1,{_LONGEST_EMPHASIS}}}+(?<=[^\s\\])\*(?!\w)"
    rf"|(?<![\\\w])_(?=[^\s_])[^_\n]{{1,{_LONGEST_EMPHASIS}}}+(?<=[^\s\\])_(?!\w)"
)
_STRUCK: Final = lazy_re(r"~~|(?<!\\)`++")
# "\#60", "and\/or", "\&amp;"
_ESCAPE: Final = lazy_re(r"\\(?=[!-/:-@\[-`{-~])")
_BREAK: Final = lazy_re(r"(?m)(?<!\\)\\$")


def _find_pictures(text: str, _layouts: tuple[Layout, ...]) -> Iterator[Edit]:
    for pattern in (_IMAGE, _PICTURE):
        yield from (Edit(*match.span(), "") for match in pattern.finditer(text))


def _find_links(text: str, _layouts: tuple[Layout, ...]) -> Iterator[Edit]:
    for match in _LINK.finditer(text):
        yield Edit(match.start(), match.start("text"), "")
        yield Edit(match.end("text"), match.end(), "")
    for match in _ADDRESS.finditer(text):
        yield Edit(match.start(), match.start() + 1, "")
        yield Edit(match.end() - 1, match.end(), "")


def _find_commands(text: str, _layouts: tuple[Layout, ...]) -> Iterator[Edit]:
    for match in _COMMAND.finditer(text):
        yield Edit(match.start(), match.start("text"), "")
        yield Edit(match.end("text"), match.end(), "")


def _find_emphasis(text: str, _layouts: tuple[Layout, ...]) -> Iterator[Edit]:
    """Find the marks of bold and italic words, struck words and code."""
    for match in _BOLD.finditer(text):
        yield Edit(*match.span(), " " if match.end() - match.start() > len("***") else "")
    for match in _EMPHASIS.finditer(text):
        yield Edit(match.start(), match.start() + 1, "")
        yield Edit(match.end() - 1, match.end(), "")
    yield from (Edit(*match.span(), "") for match in _STRUCK.finditer(text))


def _find_escapes(text: str, _layouts: tuple[Layout, ...]) -> Iterator[Edit]:
    for pattern in (_ESCAPE, _BREAK):
        yield from (Edit(*match.span(), "") for match in pattern.finditer(text))


@cache
def _torn_labels(layouts: tuple[Layout, ...]) -> regex.Pattern[str]:
    """Return the pattern of the second half of a label right before a heading, where a converter put it."""
    halves = {labels[0].removeprefix(labels[1]).strip() for labels in _list_split_labels(layouts)}
    headings = {heading.text for layout in layouts for heading in layout.headings}
    half, heading = any_phrase(halves), any_phrase(headings)
    return regex.compile(rf"(?<=\n[ ]*+)(?P<half>{half})(?=\s*+[#*_ ]*+(?:{heading}))")


def _list_split_labels(layouts: tuple[Layout, ...]) -> Iterator[tuple[str, ...]]:
    """Yield the labels that a value may split, each followed by its first half."""
    yield from (labels for layout in layouts for labels in layout.header_labels.values() if len(labels) > 1)


def _find_torn_labels(text: str, layouts: tuple[Layout, ...]) -> Iterator[Edit]:
    yield from (Edit(*match.span("half"), "", _LABEL_REMOVED) for match in _torn_labels(layouts).finditer(text))


_LABEL_REMOVED: Final = "This half of a label was torn from its place and was left out"

_FINDERS: Final[tuple[_FindMarks, ...]] = (
    _find_headings,
    _find_fences,
    _find_bullets,
    _find_tables,
    _find_pictures,
    _find_links,
    _find_commands,
    _find_emphasis,
    _find_escapes,
    _find_torn_labels,
)
