"""The inbox: lists of cases with filters, search and export, all out of what the person may see."""
