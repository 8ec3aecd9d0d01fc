"""Run the code of docs/tutorial.md, put in what it prints, and make the pictures of the page.

    python -m pip install ".[test,examples]" && python tests/tools/pictures.py

It needs Chromium for the picture of the card.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from PIL import Image  # which matplotlib brings along

sys.path[:0] = map(str, Path(__file__).resolve().parents[1:3])  # `support`, and the `imrparse` of this checkout

import imrparse
from support.paths import ROOT
from support.tutorial import TUTORIAL, run_tutorial

PICTURES = ROOT / "docs" / "pictures"
LETTER = ROOT / "examples" / "letters" / "several-issues.pdftotext-layout.txt"
SIZE = "860,760"
"""Width and height of the picture of the card, in pixels."""


def draw_card(folder: Path) -> None:
    """Write a picture of the card as Chromium shows it."""
    page = folder / "letter.html"
    page.write_text(imrparse.to_html(imrparse.parse(LETTER.read_bytes().decode())), encoding="utf-8")
    chromium = shutil.which("chromium") or shutil.which("google-chrome") or "chromium"
    options = ["--headless", "--no-sandbox", "--hide-scrollbars", f"--window-size={SIZE}"]
    command = [chromium, *options, f"--screenshot={PICTURES / 'card.png'}", page.as_uri()]
    subprocess.run(command, capture_output=True, check=True, timeout=60)
    with Image.open(PICTURES / "card.png") as picture:  # with all its colours it takes three times as much space
        picture.convert("RGB").quantize(64).save(PICTURES / "card.png", optimize=True)


def write_tutorial(folder: Path) -> None:
    """Put what the code prints into the page, and keep its chart."""
    (folder / "examples").symlink_to(ROOT / "examples")
    TUTORIAL.write_text(run_tutorial(TUTORIAL.read_text(encoding="utf-8"), folder), encoding="utf-8")
    shutil.copy(folder / "decisions.png", PICTURES)


if __name__ == "__main__":
    PICTURES.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as scratch:
        draw_card(Path(scratch))
        write_tutorial(Path(scratch))
