# oit-checker. `make demo` and `make test` work alone in a fresh clone; see README.md.
.DEFAULT_GOAL := help
.PHONY: help demo check test accuracy bench lint clean

help:  ## what can be made
	@grep -hE '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 12

demo:  ## ตรวจเว็บไซต์ตัวอย่าง · check the bundled sample
	@scripts/setup
	@.venv/bin/oit demo $(ARGS)

check:  ## ตรวจเว็บไซต์จริง · check a site: make check URL=https://…
	@test -n "$(URL)" || { echo 'make check URL=https://…' >&2; exit 2; }
	@scripts/setup
	@.venv/bin/oit check '$(URL)' $(ARGS) || [ $$? -eq 1 ]

test:  ## run the tests
	@scripts/setup dev
	@.venv/bin/python -m pytest $(ARGS)

accuracy:  ## how right the verdicts are, over all samples
	@scripts/setup dev
	@.venv/bin/python bench/accuracy.py $(ARGS)

bench:  ## speed, memory, requests
	@scripts/setup dev
	@.venv/bin/python bench/speed.py $(ARGS)
	@.venv/bin/python bench/reading.py
	@.venv/bin/python bench/browser.py

lint:  ## ruff and mypy
	@scripts/setup dev
	@.venv/bin/ruff format --check .
	@.venv/bin/ruff check .
	@.venv/bin/mypy

clean:  ## take away what was made here
	rm -rf .venv .venv-uv build dist .pytest_cache .mypy_cache .ruff_cache .hypothesis
