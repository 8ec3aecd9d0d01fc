"""Characters, words and values of a text; nothing here knows what a letter is."""
