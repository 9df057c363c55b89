"""The tests of Meria; the folders mirror the tree."""
