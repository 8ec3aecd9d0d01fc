"""From characters to values: what extractors print, made plain, searched and read."""
