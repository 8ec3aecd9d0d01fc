"""The category of a disputed item that is no drug: one of its words decides, as the vocabulary's rules say."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from ....vocabulary.categories import AFTER_HEAD, BY_SESSION, GROUPS, SURGEON
from ....vocabulary.spelling import with_plurals
from ..._fields import Fields
from .item import SESSIONS, Item
from .sessions import COURSE


class Rule(NamedTuple):
    """Words that decide the category of an item."""

    rank: int
    """The place of the rule's group in the vocabulary; the first decides."""
    category: str
    subcategory: str | None
    """None if the words leave it open."""
    words: tuple[str, ...]
    """The words in lower case, one after the other."""
    others: frozenset[str]
    """Words of which the item must also have one; none if it is empty."""
    example: str


def set_category(item: Item, fields: Fields) -> None:
    """Set the category and the subcategory; their place is that of the words that decide."""
    if "drug" in fields:
        return
    by_session = item.may_multiply or item.has_any(SESSIONS) or not COURSE.isdisjoint(fields)
    if found := _find_rule(item, by_session=by_session):
        rule, first = found
        last, start = item.tokens[first + len(rule.words) - 1]
        place = item.tokens[first][1], start + len(last)
        fields.set("category", rule.category, place)
        fields["subcategory"] = rule.subcategory


def _find_rule(item: Item, *, by_session: bool) -> tuple[Rule, int] | None:
    """Return the rule that decides, and which of the item's words is its first.

    The head of an item decides, and only if no rule applies to it what follows: "physical therapy after arthroscopy".
    """
    rules = _rules_by_first_word()
    words = [word for word, _ in item.tokens]
    found: tuple[Rule, int] | None = None
    for place, word in enumerate(words):
        if found and (word in AFTER_HEAD or (word == "s" and words[place + 1 : place + 2] == ["p"])):  # "after", "s/p"
            break
        for rule in rules.get(word, ()):
            if found and rule.rank >= found[0].rank:
                break
            if _applies(rule, words, place, item, by_session=by_session):
                found = rule, place
                break
    return found


def _applies(rule: Rule, words: list[str], place: int, item: Item, *, by_session: bool) -> bool:
    """Return whether the words of a rule are at a place, and the item has what else it asks for."""
    if len(rule.words) > 1 and tuple(words[place : place + len(rule.words)]) != rule.words:
        return False
    return not rule.others or item.has_any(rule.others) or (by_session and BY_SESSION in rule.others)


# --- the rules --------------------------------------------------------------------------------------------------------


@cache
def _rules_by_first_word() -> dict[str, list[Rule]]:
    """Return the rules by their first word; the first group, the longest phrase and the strictest rule are first."""
    rules: dict[str, list[Rule]] = {}
    for rule in sorted(read_rules(), key=lambda rule: (rule.rank, -len(rule.words), not rule.others)):
        rules.setdefault(rule.words[0], []).append(rule)
    return rules


def read_rules() -> Iterator[Rule]:
    """Yield the rules of the vocabulary: one for each word or phrase of a row, and one for its plural."""
    for rank, group in enumerate(GROUPS):
        for line in filter(None, map(str.strip, group.splitlines())):
            if line.startswith("["):
                category, _, subcategory = line.strip("[]").partition(" / ")
            else:
                phrases, example = line.split(" | ")
                for words, others in map(_read_phrase, phrases.split(", ")):
                    for form in with_plurals(words[-1]):
                        yield Rule(rank, category, subcategory or None, (*words[:-1], form), others, example)


def _read_phrase(phrase: str) -> tuple[list[str], frozenset[str]]:
    """Return the words of a phrase, and those of which an item must also have one."""
    words, _, others = phrase.replace("SURGEON", SURGEON).partition(" + ")
    return words.split(), frozenset(filter(None, others.split("/")))
