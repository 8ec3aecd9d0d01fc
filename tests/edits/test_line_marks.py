"""What stands on every line is left out; a sign or a number that a line begins with is kept."""

from __future__ import annotations

import pytest

from imrparse._edits.artefacts import edit_text

LINES = [f"the line called {name} is here" for name in "abcdefghijklmnopqrst"]


@pytest.mark.parametrize("mark", ["> ", ">", ">> ", "> > ", ">\t"])
def test_quote_marks_are_left_out(mark: str) -> None:
    text = "".join(f"{mark}{line}\n" for line in LINES)
    assert edit_text(text).text.split("\n") == [*LINES, ""]


def test_a_sign_in_a_quoted_line_is_kept() -> None:
    text = "".join(f"> {line}\n" for line in [*LINES, "> 20 pounds"])
    assert edit_text(text).text.endswith("here\n> 20 pounds\n")


@pytest.mark.parametrize(
    "mark", ["# ", "## ", "// ", "+", "+ ", "* ", "- ", "; ", ": ", "! ", "% ", "-- ", "\u2022 ", "\u2502 "]
)
def test_signs_before_all_lines_are_left_out(mark: str) -> None:
    text = "".join(f"{mark}{line}\n{mark.rstrip()}\n" for line in LINES)
    assert edit_text(text).text.split() == " ".join(LINES).split()


@pytest.mark.parametrize("mark", [" \\", "\u00b6", "\u21b5", " *", "~"])
def test_signs_after_all_lines_are_left_out(mark: str) -> None:
    text = "".join(f"{line}{mark}\n{mark}\n" for line in LINES)
    assert edit_text(text).text.split() == " ".join(LINES).split()


def test_a_line_after_a_form_feed_may_lack_the_mark() -> None:
    text = "".join(f"+{line}\n" for line in LINES).replace("\n+", "\f", 1)
    assert edit_text(text).text.split() == " ".join(LINES).split()


@pytest.mark.parametrize("end", [".", ",", ";", ":", '"', ")", "?", " 5"])
def test_what_may_end_a_sentence_is_kept(end: str) -> None:
    text = "\n".join(f"{line}{end}" for line in LINES)
    assert edit_text(text).text == text


def test_signs_before_some_lines_are_kept() -> None:
    text = "\n".join(f"- {line}" if row % 4 else line for row, line in enumerate(LINES))
    assert edit_text(text).text == text


@pytest.mark.parametrize("form", ["{:2}  {}", "{}. {}", "{}\t{}", "{:03}: {}", "{}:{}"])
@pytest.mark.parametrize("most", [10, 100])
def test_numbers_in_the_margin_are_left_out(form: str, most: int) -> None:
    text = "\n".join(form.format(row % most + 1, line) for row, line in enumerate(LINES))
    assert [line.strip() for line in edit_text(text).text.split("\n")] == LINES


@pytest.mark.parametrize(
    "lines",
    [
        ["> 20 pounds on the right", *LINES],
        [f"{number} visits" for number in (4, 9, 2, 7, 12, 3, 8, 1, 20, 5, 11, 6, 2, 9, 4, 17)],
        [*LINES, *(f"{number} {line}" for number, line in enumerate(LINES[:9], 1))],
    ],
)
def test_other_signs_and_numbers_are_kept(lines: list[str]) -> None:
    assert edit_text("\n".join(lines)).text.split("\n") == lines


def test_the_numbers_of_each_fifth_line_are_taken_out() -> None:
    lines = [f"line {number} of the text" for number in range(1, 41)]
    printed = [f"{row % 25 or 25:>2}  {line}" if row % 5 == 0 else f"    {line}" for row, line in enumerate(lines, 1)]
    assert [line.strip() for line in edit_text("\n".join(printed)).text.split("\n")] == lines


@pytest.mark.parametrize("numbers", [(5, 10, 15, 25), (5, 10, 15), (10, 20, 30, 40)])
def test_other_numbers_at_the_beginnings_of_lines_are_kept(numbers: tuple[int, ...]) -> None:
    text = "\n".join(f"{number} visits{f'{chr(10)}were asked for' * 4}" for number in numbers)
    assert edit_text(text).text == text
