"""The footer of a mailed letter is left out wherever it falls, in every form, and no other words are."""

from __future__ import annotations

import pytest

from imrparse import LAYOUTS, parse
from imrparse._edits.artefacts import edit_text
from support.accuracy import read_text
from support.paths import LAYOUT_LETTERS

WORDS = "Final Determination Letter for IMR Case Number"
LETTER = read_text(LAYOUT_LETTERS / "issues-and-rationales" / "cover-page-recalled.pdftotext-layout.txt")
FOOTERS = [line for line in LETTER.splitlines() if line.lstrip().startswith(WORDS)]
FORMS = [
    f"{WORDS} CM15-9900731   {{}}",
    f"{WORDS}: CM15-9900731 Page {{}} of 4",
    f"{WORDS} CM15-9900731 | {{}}",
    f"{WORDS} CM15-9900731 (Page {{}})",
    f"{WORDS} CM15-9900731",
    f"{WORDS} XXXXXXXXXXX   {{}}",
    f"{WORDS}    {{}}",
    f"{WORDS.upper()} CM15-9900731 {{}}",
    f"Page {{}}   {WORDS} CM15-9900731",
    f"- {{}} - {WORDS} CM15-9900731",
    "Final Determination Letter for IMR\nCase Number CM15-9900731   {}",
    "Fina1 Deterrnination Letter for lMR Case Number CM15-9900731   Page {}",
    "Final Determination Letter for lMR Case Nurnber: CMl5-99OO731 {}",
]
LINE_ENDS = {"LF": "\n", "CR LF": "\r\n", "doubled": "\n\n", "joined": " "}


def with_footers(form: str, line_end: str) -> str:
    """Return the letter with its footers in another form."""
    text = LETTER
    for page, line in enumerate(FOOTERS, 2):
        text = text.replace(line, form.format(page))
    return text.replace("\f", "").replace("\n", line_end)


def test_the_letter_has_footers() -> None:
    assert len(FOOTERS) > 1


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("line_end", LINE_ENDS)
def test_a_footer_joins_no_value_and_is_not_unparsed(form: str, line_end: str) -> None:
    read, expected = parse(with_footers(form, LINE_ENDS[line_end])), parse(LETTER)
    assert (read.header, read.summary, read.issues) == (expected.header, expected.summary, expected.issues)
    assert read.unparsed == ()
    assert [one.code for one in read.problems].count("line-left-out") == len(FOOTERS)


@pytest.mark.parametrize(
    "words",
    [
        "The Final Determination Letter was sent to nobody.",
        "Independent Medical Review Final Determination Letter",
        "He asks for the letter on IMR case number CM15-9900731 again.",
    ],
)
def test_other_words_about_the_letter_are_kept(words: str) -> None:
    text = f"The worker fell.\n{words}\nHe walks with a stick."
    assert edit_text(text, LAYOUTS).text == text


def test_a_footer_is_found_in_a_letter_without_its_cover_page() -> None:
    text = LETTER[LETTER.index("HOW THE IMR FINAL") :]
    assert not any("Letter for IMR" in str(one) for one in (parse(text).summary.text, parse(text).issues))
