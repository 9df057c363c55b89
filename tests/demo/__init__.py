"""The demo municipality."""
