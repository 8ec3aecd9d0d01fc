"""Takes out of a text what converters, printers and mailers put into it, in the order of two tables.

First what the whole text is wrapped in: escapes, quote marks, HTML, Markdown. One may hide another, so all are looked
for again until none is found. Then the lines of the page and what an e-mail put below the letter, pass by pass. Most
texts need none of it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Final, NamedTuple, TypeAlias

from .._text.plain import normalise_characters
from ..errors import problem
from ..layouts import Layout
from ..models import Span
from .apply import Edit, Edited
from .characters import find_characters, has_odd_characters
from .escapes import (
    find_cell_escapes,
    find_escaped_signs,
    find_json_escapes,
    find_literal,
    find_quoted_printable,
    find_quotes,
    has_escaped_signs,
    is_literal,
    is_quoted,
)
from .html import find_entities, find_tags, has_entities
from .inline_furniture import find_inline_furniture
from .line_marks import (
    find_line_numbers,
    find_marks,
    find_quote_marks,
    may_have_line_numbers,
    may_have_marks,
)
from .mail import find_footer
from .markdown import find_markdown, may_be_markdown
from .page_footers import find_page_footers
from .page_furniture import find_page_furniture
from .page_gaps import find_page_gaps
from .page_joints import find_glued_pages, find_words_across_pages
from .wrapping import find_signs

_Find: TypeAlias = Callable[[str, tuple[Layout, ...]], Iterator[Edit]]


class _Wrapping(NamedTuple):
    """What a whole text may be wrapped in."""

    may_occur: Callable[[str], bool]
    """A fast test, which nearly all texts fail."""
    find: _Find
    is_by_line: bool = False
    """Whether it is marks at the beginnings of lines, which are looked for among plain spaces, dashes and line ends."""


def _has(sign: str) -> Callable[[str], bool]:
    return lambda text: sign in text


_WRAPPINGS: Final = (
    _Wrapping(has_odd_characters, find_characters),
    _Wrapping(is_literal, find_literal),
    _Wrapping(_has("\\"), find_json_escapes),
    _Wrapping(is_quoted, find_quotes),
    _Wrapping(has_escaped_signs, find_escaped_signs),
    _Wrapping(_has("="), find_quoted_printable),
    _Wrapping(_has("_"), find_cell_escapes),
    _Wrapping(may_have_marks, find_marks, is_by_line=True),
    _Wrapping(_has(">"), find_quote_marks, is_by_line=True),
    _Wrapping(_has("<"), find_tags),
    _Wrapping(has_entities, find_entities),
    _Wrapping(may_have_line_numbers, find_line_numbers, is_by_line=True),
    _Wrapping(may_be_markdown, find_markdown, is_by_line=True),
)
"""What the whole text may be wrapped in, the outermost first."""
_MOST_WRAPPINGS: Final = 4

_PASSES: Final[tuple[tuple[_Find, ...], ...]] = (
    (find_page_footers,),
    (find_words_across_pages, find_inline_furniture, find_page_furniture, find_glued_pages),
    (find_footer,),
)
"""What is looked for next: the form's own footers, then what else belongs to pages, then what is below the letter."""


def edit_text(text: str, layouts: tuple[Layout, ...] = ()) -> Edited:
    r"""Return a text with the edits to make before it is parsed. Most texts need none.

    >>> edit_text("Certi\ufb01cation &amp; more").text
    'Certification & more'
    """
    edited = Edited(text)
    _unwrap(edited, layouts)
    for finders in _PASSES:
        edited.apply(edit for find in finders for edit in find(edited.text, layouts))
    if left_out := edited.left_out:
        edited.reports += find_page_gaps(text, left_out)
    for start, end, advice in find_signs(edited.text):
        edited.report(problem("text-wrapped", f"The text is not plain: {advice}.", Span(start, end)))
    return edited


def _unwrap(edited: Edited, layouts: tuple[Layout, ...]) -> None:
    """Take out what a text is wrapped in, until nothing more is found."""
    for _ in range(_MOST_WRAPPINGS):
        before = edited.text
        for wrapping in _WRAPPINGS:
            if wrapping.may_occur(edited.text):
                text = normalise_characters(edited.text) if wrapping.is_by_line else edited.text
                edited.apply(wrapping.find(text, layouts))
        if edited.text is before:
            return
