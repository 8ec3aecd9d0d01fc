"""What converters, printers and mailers put into a letter: finding it, taking it out, and mapping spans back."""
