"""Reads the credentials of the reviewer, which are labelled or stated in a sentence.

From 2015 on they are labelled: "State(s) of Licensure: Texas,New York" and "Certification(s)/Specialty: Surgery". In
2014 a sentence states them: "The expert reviewer is Board Certified in X, has a subspecialty in Y, and is licensed to
practice in Z."
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cache
from itertools import chain, filterfalse, pairwise, zip_longest
from types import MappingProxyType
from typing import Final, TypeAlias

import regex

from .._split import Section, find_unknown_headings
from .._text.closed_lists import find_misread_name
from .._text.lazy import lazy_re, lazy_regex, match_end
from .._text.phrases import any_phrase, find_phrase, phrase_pattern
from .._text.plain import collapse, extract
from ..errors import problem
from ..layouts import Layout
from ..models import Credentials, Problem, Span
from ..vocabulary import DEGREES, SPECIALTIES, STATES, fold
from ._fields import Fields
from ._unread import find_unread

_Place: TypeAlias = tuple[int, int]

_JOINING_WORDS: Final = ("a", "also", "an", "and", "currently", "has", "he/she", "is", "with")
# a line that does not go on with the name before it, as "& Rehabilitation" and "of the Spine" do, and its first name
_NEXT_LINE: Final = lazy_re(r"(?<!\s)[^\S\n]*+\n\s*+(?P<name>(?!(?:and|for|in|of|or|the|to|with)\b)\w[^,\n]*+)")
_LONGEST_NAME: Final = 200  # characters, with white space
_SENTENCE_END: Final = lazy_re(r"[a-z]{2}\.(?=[\s,]|\Z)")  # not "D.C."
_WORD: Final = lazy_re(r"\w++")
_EXPECTED: Final = {"licensed_states": "state of licensure", "specialties": "specialty"}


def read_credentials(text: str, section: Section | None, layout: Layout, problems: list[Problem]) -> Credentials:
    """Read the section on the reviewer; without one, the credentials are empty."""
    if not section:
        return Credentials()
    headings = find_unknown_headings(text, section.body, section.end)
    lists = _find_labelled(text, section.body, section.end, layout.credentials_labels)
    is_stated = not lists and bool(layout.credentials_phrases)
    if is_stated:
        lists = _find_stated(text, section.body, section.end, layout.credentials_phrases)
    fields = Fields()
    for name, places in lists.items():
        _set_list(fields, name, text, [(start, _find_heading(text, start, end, headings)) for start, end in places])
    problems += [problem for name in fields for problem in _repair_names(fields, name)]
    problems += [
        problem("field-missing", f"The letter does not give the reviewer's {words}.")
        for name, words in _EXPECTED.items()
        if name not in fields
    ]
    for name in ("specialties", "subspecialties"):
        problems += [_report_unknown(one, *fields.places[name]) for one in fields.get(name, ()) if _may_be_two(one)]
    problems += headings
    problems += find_unread(
        text, section.body, section.end, fields.places.values(), _list_stock_text(layout, is_stated=is_stated)
    )
    return fields.build(Credentials, section.start, section.end)


@cache
def _list_stock_text(layout: Layout, *, is_stated: bool) -> tuple[str, ...]:
    """Return the words of a section on the reviewer that state nothing by themselves."""
    stock = layout.stock_text.get("credentials", ())
    if not is_stated:
        return (*stock, *layout.credentials_labels.values())
    return (*stock, *layout.credentials_phrases.values(), *chain(*_OTHER_PHRASES.values()), *_JOINING_WORDS)


def _set_list(fields: Fields, name: str, text: str, places: list[_Place]) -> None:
    """Set a list that is printed in one place or, in a sentence, in several."""
    for start, end in places:
        if (extracted := extract(text, start, end)) and (names := tuple(_split_list(extracted[0], name))):
            before, (first, _) = fields.get(name, ()), fields.places.get(name, extracted[1])
            names = tuple(one for one in names if one not in before) if before else names
            fields.set(name, before + names, (first, extracted[1][1]))


def _repair_names(fields: Fields, name: str) -> Iterator[Problem]:
    """Put the names of a closed list in the place of misread ones, with a warning that quotes what is printed."""
    known = STATES if name == "licensed_states" else _REVIEWERS
    if len(fields[name]) > _MOST_NAMES:
        return
    for printed in fields[name]:
        is_sound = fold(printed) in known and not printed.isupper()
        meant = None if is_sound else find_misread_name(printed, known)
        if meant and meant != printed:
            fields[name] = tuple(meant if one == printed else one for one in fields[name])
            yield problem("value-misread", f"{printed!r} was read as {meant!r}.", Span(*fields.places[name]))


_MOST_NAMES: Final = 60  # more than there are states; it bounds the time for a text that is made of commas
_REVIEWERS: Final = SPECIALTIES | DEGREES


def _may_be_two(name: str) -> bool:
    """Return whether a name holds "and" or "/" and is not in the vocabulary."""
    return any(map(name.__contains__, (" and ", "&", "/"))) and not _is_specialty(name)


def _report_unknown(name: str, start: int, end: int) -> Problem:
    """Return the problem of a name that may be one or two."""
    return problem("specialty-unknown", f"This may be one specialty or several: {name!r}.", Span(start, end))


def _find_labelled(text: str, pos: int, endpos: int, labels: Mapping[str, str]) -> dict[str, list[_Place]]:
    """Find each list: from its label to the next label or the end of the section."""
    found = [(*place, name) for name, label in labels.items() if (place := find_phrase(label, text, pos, endpos))]
    ends = pairwise([*sorted(found), (endpos, endpos, "")])
    return {name: [(start, _find_end_of_labelled(text, start, end, name))] for (_, start, name), (end, _, _) in ends}


def _find_end_of_labelled(text: str, pos: int, endpos: int, name: str) -> int:
    """Find where a labelled list ends: before a line, or else a sentence, that is not part of it."""
    is_known = _is_state if name == "licensed_states" else _is_specialty
    for line in _NEXT_LINE.finditer(text, pos, endpos):
        last = _last_name(text, pos, line.start())
        if is_known(last) and not is_known(f"{last} {line['name']}"):
            return line.start()
    sentence = _SENTENCE_END.search(text, pos, endpos)
    return _find_end_of_known(text, pos, sentence.end(), is_known) if sentence else endpos


def _find_end_of_known(text: str, pos: int, endpos: int, is_known: Callable[[str], bool]) -> int:
    """Return where the longest known name at the start of the last item ends, or where the item starts."""
    start = max(text.rfind(",", pos, endpos) + 1, pos)
    ends = (word.end() for word in _WORD.finditer(text, start, endpos))
    return max((end for end in ends if is_known(collapse(text[start:end]))), default=start)


def _last_name(text: str, pos: int, endpos: int) -> str:
    """Return what follows the last comma, or nothing if that is too long for a name."""
    nearest = max(pos, endpos - _LONGEST_NAME)
    start = text.rfind(",", nearest, endpos) + 1
    return collapse(text[start or pos : endpos]) if start or nearest == pos else ""


def _find_heading(text: str, pos: int, endpos: int, headings: list[Problem]) -> int:
    """Find the unknown heading that ends a list, if there is something before it; otherwise the end of the list."""
    starts = [heading.span.start for heading in headings if heading.span and pos < heading.span.start < endpos]
    return next((start for start in starts if extract(text, pos, start)), endpos)


# --- Lists that a sentence states -------------------------------------------------------------------------------------

_OTHER_PHRASES: Final[Mapping[str, tuple[str, ...]]] = MappingProxyType(
    {
        "licensed_states": (
            "license in",
            "license to practice in",
            "license to practice medicine in",
            "licensed in",
            "licensed to practice in",
            "licenses in",
            "licensure in",
        ),
        "specialties": (
            "board certification in",
            "board certifications in",
            "Board-Certified by the American Board of",
            "Board-Certified by the American Osteopathic Board of",
            "Board-Certified in",
            "Board-Eligible in",
            "certified by the American Board of",
            "certified by the American Osteopathic Board of",
            "certified in",
            "diplomate of the American Board of",
            "diplomate of the American Osteopathic Board of",
            "specialist in",
            "specializes in",
            "specializing in",
            "specialties in",
            "specialty in",
        ),
        "subspecialties": (
            "certificate of added qualifications in",
            "fellowship in",
            "fellowship-trained in",
            "fellowship training in",
            "fellowships in",
            "sub-specialties in",
            "sub-specialty board certification in",
            "sub-specialty certificate in",
            "sub-specialty certification in",
            "sub-specialty certified in",
            "sub-specialty in",
        ),
    }
)
"""Other phrases right before a list, which reviewers' sentences have in place of the form's."""

_LICENSED_TO_PRACTICE: Final = r"|licensed\s++to\s++practice\s++(?:[a-z]++\s++){1,5}?in"  # … chiropractic in
# is a Doctor of Chiropractic and … | is a Licensed Acupuncturist (L.Ac.) in California
_DEGREE: Final = lazy_regex(
    rf"(?i)\b(?:an?|is)\s++(?P<degree>{any_phrase(DEGREES)})\b"
    r"(?:\s*+\([^()]{1,20}+\))?+(?P<states>,?\s++in\s++)?+"
)
# where a list ends: at its sentence's end, or where the sentence goes on about something else; not at "U.S. Virgin …"
_END_OF_LIST: Final = lazy_regex(
    r"""(?xi)
    (?<! \b[A-Z]\.[A-Z] ) \. (?=\s|\Z)
  | (?<= \b[A-Z]\.[A-Z]\. ) (?= \s++ (?!and\b|&|Virgin\b) | \Z )
  | (?<! [,\s] ) [,\s]++ (?: and\s++ )?+ (?: by\s++the | completed | had | has | have | he | holding | holds | is
      | maintains | practices | practicing | she | since | was | which | who
      | with\s++(?:an?\s++active|at\s++least|[0-9]|more|over) | works )\b
    """
)
_TAIL: Final = lazy_regex(r"(?ri)(?:[,;\s&]|\b(?:a|also|an|and|additional|currently|with)\b)*+")  # before a phrase


def _find_stated(text: str, pos: int, endpos: int, phrases: Mapping[str, str]) -> dict[str, list[_Place]]:
    """Find each list: from a phrase to the next phrase or the end of the sentence."""
    lists: dict[str, list[_Place]] = {}
    openers = list(_opener_pattern(tuple(phrases.items())).finditer(text, pos, endpos))
    for opener, after in zip_longest(openers, openers[1:]):
        end = _find_end_of_list(text, opener.end(), after.start() if after else endpos)
        is_licence = opener.lastgroup == "licensed_states" and _is_specialty(collapse(text[opener.end() : end]))
        name = "specialties" if is_licence else opener.lastgroup or ""  # "licensed in Psychology"
        lists.setdefault(name, []).append((opener.end(), end))
    degree = _DEGREE.search(text, pos, endpos)
    if degree and "specialties" not in lists:
        lists["specialties"] = [degree.span("degree")]
    if degree and degree["states"] and "licensed_states" not in lists:
        lists["licensed_states"] = [(degree.end(), _find_end_of_list(text, degree.end(), endpos))]
    return lists


@cache
def _opener_pattern(phrases: tuple[tuple[str, str], ...]) -> regex.Pattern[str]:
    """Return the pattern of the phrases before lists, each in a group that has the name of the list."""
    groups = [
        rf"(?P<{name}>{'|'.join(map(phrase_pattern, (phrase, *_OTHER_PHRASES.get(name, ()))))}"
        rf"{_LICENSED_TO_PRACTICE if name == 'licensed_states' else ''})"
        for name, phrase in phrases
    ]
    return regex.compile(rf"\b(?:{'|'.join(groups)})(?!\w)", regex.IGNORECASE)


def _find_end_of_list(text: str, pos: int, endpos: int) -> int:
    """Find where a list that a sentence states ends, leaving out the words that lead to the next phrase."""
    end = _END_OF_LIST.search(text, pos, endpos)
    stop = end.start() if end else endpos
    tail = _TAIL.match(text, pos, stop)
    return tail.start() if tail else stop


# --- Splitting a list into names --------------------------------------------------------------------------------------

_COMMA: Final = lazy_re(r"(?:\s*+[,;](?![^()]{0,80}\)))++\s*+(?:and\s++)?+")  # refused: within brackets
_AND: Final = lazy_re(r"\s++(?:and|&)\s++|\s*+/\s*+")
# refused: Washington, D.C.
_BETWEEN_STATES: Final = lazy_re(
    r"(?i)\s*+[,;/][\s,;/]*+(?:(?:and|&)\s++)?+(?!D\.?\s?C\b)|\s++(?:(?:and|&|plus|as\s++well\s++as)\s++)++"
)
_BEFORE_STATE: Final = lazy_re(r"(?i)(?:both\s++)?+(?:the\s++)?+(?:(?:states?|commonwealth)\s++of\s++)?+")
_BEFORE_SPECIALTY: Final = lazy_re(r"(?i)(?:both\s++)?+(?:the\s++(?:specialt(?:y|ies)|fields?|areas?)\s++of\s++)?+")
_NOTHING: Final = lazy_re(r"(?i)n/?a|-|none(?:\s++\w++)?|not\s++\w++|")  # N/A, None listed, Not applicable
_INITIALS: Final = lazy_re(r"\b[A-Z]\.[A-Z]\Z")  # D.C
_NO_STATES: Final = frozenset("And Both NA None Not The".split())
_MOST_PARTS: Final = 4  # of a name that holds commas or "and"


def _split_list(value: str, name: str) -> Iterable[str]:
    """Split a list; most have only names and commas, and to see that is faster than to allow for more."""
    names = list(filter(None, map(str.strip, value.split(","))))
    if name == "licensed_states":
        return names if _are_capitalised(value.replace(",", " ").split()) else _split_states(value)
    return names if all(fold(one) in SPECIALTIES for one in names) else _split_specialties(value)


def _are_capitalised(words: list[str]) -> bool:
    """Return whether all words of a list are those of names, with a capital and nothing but letters."""
    return all(word.isalpha() and word[0].isupper() for word in words) and _NO_STATES.isdisjoint(words)


def _split_states(value: str) -> Iterator[str]:
    """Split a list of states.

    >>> list(_split_states("Maryland, Washington, D.C. and the state of Ohio"))
    ['Maryland', 'Washington, D.C.', 'Ohio']
    """
    bare = _strip(value)
    if not _NOTHING.fullmatch(bare):
        yield from filter(None, (name[match_end(_BEFORE_STATE, name, 0) :] for name in _BETWEEN_STATES.split(bare)))


def _split_specialties(value: str) -> Iterator[str]:
    """Split a list of specialties at its commas, and at an "and" between two names that can stand alone.

    >>> list(_split_specialties("Physical Medicine and Rehabilitation and Pain Medicine, Urology"))
    ['Physical Medicine and Rehabilitation', 'Pain Medicine', 'Urology']
    """
    bare = _strip(value)
    bare = bare[match_end(_BEFORE_SPECIALTY, bare, 0) :]
    for item in _split_known(bare, [match.span() for match in _COMMA.finditer(bare)]):
        ands = [match.span() for match in _AND.finditer(item)]
        names = list(_split_known(item, ands)) if ands and not _is_specialty(item) else [item]
        yield from filterfalse(_NOTHING.fullmatch, names if all(map(_is_specialty, names)) else [item])


def _split_known(value: str, separators: Sequence[_Place]) -> Iterator[str]:
    """Split a value at separators, but not within the longest known specialty that begins where a part does."""
    starts = [0, *(end for _, end in separators)]
    ends = [*(start for start, _ in separators), len(value)]
    first = 0
    while first < len(starts):
        lasts = range(min(first + _MOST_PARTS, len(ends)) - 1, first, -1)
        last = next((at for at in lasts if _is_specialty(value[starts[first] : ends[at]])), first)
        yield value[starts[first] : ends[last]]
        first = last + 1


def _strip(value: str) -> str:
    """Return a list or a name without the commas and full stops at its end; the one of "D.C." is kept."""
    bare = value.strip(" ,;.-")
    return f"{bare}." if _INITIALS.search(bare) and value[value.find(bare) + len(bare) :].startswith(".") else bare


def _is_specialty(name: str) -> bool:
    folded = fold(name)
    return folded in SPECIALTIES or folded.replace(",", ", ").replace("  ", " ").replace("/", " and ") in SPECIALTIES


def _is_state(name: str) -> bool:
    return fold(name) in STATES
