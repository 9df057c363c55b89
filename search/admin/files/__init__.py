"""What search could read of the documents, as the editors see it: a list, a line on the form, words at the upload."""
