"""The built-in engine: tantivy, an index in a folder of this machine."""

from .engine import EmbeddedEngine as EmbeddedEngine
