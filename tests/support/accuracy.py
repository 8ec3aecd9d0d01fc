"""Compares what is read of a real letter with its answer, field by field.

Answers and comparison are those of `../shared/score.py`. A wrong field is a silent error unless a problem of severity
WARNING or ERROR has its span in the same section or issue, or names it.
"""

from __future__ import annotations

import importlib.util
import json
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from itertools import chain
from pathlib import Path
from typing import Any, Final, TypeAlias

from attrs import evolve, frozen

from imrparse import Basis, Determination, ImrparseError, Problem, Severity, Span, parse
from support.paths import EXAMPLE_LETTERS, LETTERS, SHARED

EXTRACTORS: Final = ("pdftotext", "pdftotext-layout", "pypdf", "pymupdf", "pdfminer", "pdfplumber", "pdfium", "seed")
"""The folders of real letters, each as one extractor prints them."""

Answer: TypeAlias = dict[str, Any]
Compare: TypeAlias = Callable[[Answer, Determination | None], Iterable[tuple[str, object, object]]]

_NAMES: Final = {
    "header": ("header",),
    "credentials": ("credentials", "reviewer's state", "reviewer's specialty"),
    "summary": ("summary",),
    "issues": ("issues", "treatment"),
}
"""Words in the message of a problem without a span that name a section."""


@frozen
class Field:
    """One field of one letter, as its answer has it and as it was read."""

    block: str
    """Where it belongs: "header", "credentials", "summary", "issues" (their count), or "issue 0" and so on."""
    name: str
    want: object
    have: object
    warned: bool
    """Whether a problem warns of something in the same block."""

    @property
    def right(self) -> bool:
        return self.want == self.have

    @property
    def silent(self) -> bool:
        """Whether the value is wrong and no problem warns of it."""
        return not self.right and not self.warned


@cache
def load_score() -> Any:  # noqa: ANN401 -- a module that no type checker sees
    """Load `score.py`, which is in no package."""
    spec = importlib.util.spec_from_file_location("score", SHARED / "score.py")
    assert spec is not None
    assert spec.loader is not None
    score = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(score)
    return score


def load_compare() -> Compare:
    """Load the comparison of an answer with what was read."""
    compare: Compare = load_score().compare
    return compare


@cache
def read_answer(letter: str) -> Answer:
    """Read the answer of a real letter, by its case number."""
    answer = json.loads((LETTERS / "answers" / f"{letter}.json").read_text(encoding="utf-8"))
    assert isinstance(answer, dict)
    return answer


def read_text(path: Path) -> str:
    """Read a letter with its line ends as they are."""
    return path.read_bytes().decode("utf-8")


def try_parse(text: str) -> Determination | None:
    """Parse a letter; None if no layout recognises it."""
    try:
        return parse(text)
    except ImrparseError:
        return None


@cache
def unknown_fields() -> frozenset[str]:
    """Return the fields that the answers have and the models lack: the answers may be ahead of the package."""
    score, read = load_score(), parse(read_text(EXAMPLE_LETTERS[0]))
    unknown = score.squash_all(score.attr_or_missing(read, "no such field"))
    answers = [read_answer(path.stem) for path in sorted((LETTERS / "answers").glob("*.json"))]
    as_long = (evolve(read, issues=read.issues[:1] * len(answer["issues"])) for answer in answers)
    rows = chain.from_iterable(map(score.compare, answers, as_long))
    return frozenset(name for name, _, have in rows if have == unknown)


def measure(answer: Answer, got: Determination | None) -> list[Field]:
    """Compare what was read of a letter with its answer, field by field."""
    fields = []
    number = -1
    for name, want, have in load_compare()(answer, got):
        if name in unknown_fields():
            continue
        number += name == "issues.treatment"
        section = name.partition(".")[0]
        block = section if name == "issues.count" or section != "issues" else f"issue {number}"
        fields.append(Field(block, name, want, have, has_warning(got, block)))
    return fields


def measure_texts(whole: Determination, got: Determination | None) -> list[Field]:
    """Compare the texts of a letter with those read of it undamaged: its answer has only their first and last words."""
    squash = load_score().squash
    have = list_texts(got)
    return [
        Field(block, name, squash(text), squash(have.get((block, name))), has_warning(got, block))
        for (block, name), text in list_texts(whole).items()
    ]


def list_texts(letter: Determination | None) -> dict[tuple[str, str], str | None]:
    """List the summary and the paragraphs of all issues, each by its section or issue and its name."""
    if letter is None:
        return {}
    texts = {("summary", "summary, whole"): letter.summary.text}
    for number, issue in enumerate(letter.issues):
        texts[f"issue {number}", "rationale, whole"] = issue.rationale
        for name in ("claims_administrator_basis", "reviewer_basis"):
            basis: Basis | None = getattr(issue, name)
            texts[f"issue {number}", f"{name}, whole"] = basis.text if basis else None
    return texts


def has_warning(got: Determination | None, block: str) -> bool:
    """Return whether a problem warns of something in a section or issue."""
    if got is None:
        return True
    spans = list(find_blocks(got, block))
    section = "issues" if block.startswith("issue") else block
    warnings = (one for one in got.problems if one.severity is not Severity.NOTE)
    return any(_touches(one, spans) if one.span else _names(one, section) for one in warnings) or (
        not spans and any(_names(one, section) for one in got.problems)
    )


def find_blocks(got: Determination, block: str) -> Iterator[Span]:
    """Yield the spans of a section or issue; for the count of issues, those of all issues."""
    if block == "issues":
        yield from (issue.span for issue in got.issues)
    elif block.startswith("issue "):
        number = int(block.removeprefix("issue "))
        yield from (issue.span for issue in got.issues[number : number + 1] or got.issues)
    else:
        span: Span = getattr(got, block).span
        if span.end:
            yield span


def _touches(one: Problem, spans: list[Span]) -> bool:
    assert one.span is not None
    return any(one.span.start < span.end and span.start < one.span.end for span in spans)


def _names(one: Problem, section: str) -> bool:
    return any(name in one.message for name in _NAMES[section])
