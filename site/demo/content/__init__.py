"""The words of the demo municipality, one file a subject, each in Georgian, English and Russian."""
