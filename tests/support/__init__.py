"""What several tests and the scripts in `tests/tools` share."""
