"""The text of files: read by a child process with limits, kept by what the file holds."""
