"""The demo's drawing room: flat pictures in the town's palette, written as SVG by small functions."""
