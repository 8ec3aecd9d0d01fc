"""Where the repository keeps its letters, and where the real ones are."""

from __future__ import annotations

from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).parents[2]
"""The root of the checkout."""
LAYOUT_LETTERS: Final = ROOT / "tests" / "layouts"
"""Invented letters of each layout, with what each of them says."""
EXAMPLE_LETTERS: Final = sorted((ROOT / "examples" / "letters").glob("*.txt"))
"""Invented letters, as several extractors print them."""
SHARED: Final = ROOT.parent / "shared"
LETTERS: Final = SHARED / "letters"
"""Real letters, a folder for each extractor. They stay out of the repository, so the folder may be missing."""
REAL_LETTERS: Final = sorted(LETTERS.glob("*/*.txt"))
REAL_PDFS: Final = sorted((LETTERS / "pdf").glob("*.pdf"))
