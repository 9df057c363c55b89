"""The engine for towns that outgrow one machine: Elasticsearch 8."""

from .engine import ElasticEngine as ElasticEngine
