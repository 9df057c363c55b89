"""Printed matter of the demo: one sheet, written as PDF or DOCX."""
