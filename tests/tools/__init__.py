"""Scripts for people, run as `python tests/tools/NAME.py` from the root of the checkout; see CONTRIBUTING.md."""
