"""Run the code of docs/tutorial.md, put in what it prints, and make the pictures of the page.

    python -m pip install ".[test,browser]" && python tests/tools/pictures.py

It needs Chromium for the pictures of the page.
"""

from __future__ import annotations

import shutil
import sys
import tempfile
from pathlib import Path

from PIL import Image  # which matplotlib brings along

sys.path[:0] = map(str, Path(__file__).resolve().parents[1:3])  # `support`, and the `imrparse` of this checkout

import imrparse
from support.browser import Page, start_browser
from support.paths import ROOT
from support.tutorial import TUTORIAL, run_tutorial

PICTURES = ROOT / "docs" / "pictures"
LETTER = ROOT / "examples" / "letters" / "several-issues.pdftotext-layout.txt"
NAME = "#imr-v-issues-1-request-drug"
"""The value that is clicked on for the second picture."""


def draw_letter(folder: Path) -> None:
    """Write the pictures of the page of a letter: of the card, and of the letter after a click on a value."""
    path = folder / "letter.html"
    path.write_text(imrparse.to_html(imrparse.parse(LETTER.read_bytes().decode())), encoding="utf-8")
    with start_browser() as browser:
        page = browser.new_page(viewport={"width": 860, "height": 720})
        page.goto(path.as_uri())
        draw(page, PICTURES / "card.png")
        page.set_viewport_size({"width": 860, "height": 420})
        page.locator(NAME).click()
        draw(page, PICTURES / "marks.png")


def draw(page: Page, path: Path) -> None:
    """Write a picture of a page, with at most 256 colours, which takes a third of the space."""
    page.screenshot(path=path)
    with Image.open(path) as picture:
        picture.convert("RGB").quantize(256, kmeans=2).save(path, optimize=True)


def write_tutorial(folder: Path) -> None:
    """Put what the code prints into the page, and keep its chart."""
    (folder / "examples").symlink_to(ROOT / "examples")
    TUTORIAL.write_text(run_tutorial(TUTORIAL.read_text(encoding="utf-8"), folder), encoding="utf-8")
    shutil.copy(folder / "decisions.png", PICTURES)


if __name__ == "__main__":
    PICTURES.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as scratch:
        draw_letter(Path(scratch))
        write_tutorial(Path(scratch))
