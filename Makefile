# The commands of Meria; each is one small program in deploy/ that says what it does.
# Python 3.11 or newer is found by itself; PYTHON=/path/to/python chooses another.
PYTHON ?= $(firstword $(foreach name,python3 python3.14 python3.13 python3.12 python3.11,$(if $(shell $(name) -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo yes),$(name))) python3)
export PORT YES

.PHONY: help setup run reset test check format messages bench

help:
	@echo "make run       the demo municipality on http://127.0.0.1:8000 (PORT=8080 for another port)"
	@echo "make reset     throws the demo away, after asking (YES=1: without asking)"
	@echo "make test      all tests, on SQLite and on PostgreSQL"
	@echo "make check     lint, types, import rules, migrations, translations, deploy check"
	@echo "make format    puts code and templates into the form that make check asks for"
	@echo "make messages  brings locale/ up to date with the texts in the code"
	@echo "make bench     the benchmarks as a table"
	@echo "make setup     only the environment in .venv, with the developers' tools"

setup:
	@$(PYTHON) deploy/environment.py

run:
	@$(PYTHON) deploy/serve.py

reset:
	@$(PYTHON) deploy/reset.py

test:
	@$(PYTHON) deploy/run_tests.py

check:
	@$(PYTHON) deploy/check.py

format:
	@$(PYTHON) deploy/format.py

messages:
	@$(PYTHON) deploy/messages.py

bench:
	@$(PYTHON) deploy/bench.py
