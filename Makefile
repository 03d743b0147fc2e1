# Everything one does with MinJournal. `make` alone prints what there is.
# Needs Python 3.11 or later, Node 20 or later, and make; the rest is set up here, once.

SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
MAKEFLAGS += --no-print-directory
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:

# Python 3.13 is what Lambda runs. A command of that name may exist and still not work (pyenv).
PYTHON ?= $(shell for name in python3.13 python3.12 python3.11 python3; do \
	$$name -c 'import sys; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1 && echo $$name && break; done)
PY := .venv/bin/python
UV := .venv/bin/uv
PYTEST := $(PY) -m pytest
# Where tests are many and short. Whoever is done first takes over what waits for the other.
SHARED_OUT := -n $(or $(WORKERS),2) --dist worksteal
# One stack, whose tests come one after the other on one core; pages on a mocked API fill the other.
ONE_STACK := -n $(or $(WORKERS),2) --dist loadgroup
NPM := npm --no-fund --no-audit --loglevel=error --prefix
CDK := node local/node_modules/aws-cdk/bin/cdk --no-notices
COMPILE := $(UV) pip compile --quiet --universal --python-version 3.11 --generate-hashes \
	--custom-compile-command "make requirements"
SETUP := .venv/ready local/node_modules/ready
PAGE := web/dist/index.html

.PHONY: help
help: ## Print this list
	@echo "MinJournal"
	@sed -nE 's/^([a-z-]+):[^#]*## (.*)/\1\t\2/p' Makefile | while IFS=$$'\t' read -r name text; do \
		printf '  make %-18s %s\n' "$$name" "$$text"; done

# Some machines forbid bytecode, and then every start of every function compiles all its libraries.
unexport PYTHONDONTWRITEBYTECODE

##### The local stack. Ports: PORT, API_PORT, PROVIDER_PORT, EMULATOR_PORT, REGISTERS_PORT.

.PHONY: run stop reset status clock fault changes
run: $(SETUP) $(PAGE) ## Deploy and open everything on this machine; Ctrl-C stops it (BACKGROUND=1 returns at once)
	@exec $(PY) -m local run $(if $(BACKGROUND),--background)

stop: .venv/ready ## Stop what `make run` started, from any terminal; the data is kept
	@$(PY) -m local stop

reset: .venv/ready ## Stop it and drop its data
	@$(PY) -m local reset

status: .venv/ready ## Tell what runs where, how the clock stands and what is made to fail
	@$(PY) -m local status

clock: .venv/ready ## Show or move the stack's clock: FORWARD=24h, BACK=90m, RESET=1
	@$(PY) -m local clock $(if $(FORWARD),--forward '$(FORWARD)') $(if $(BACK),--back '$(BACK)') $(if $(RESET),--reset)

fault: .venv/ready ## Let AWS calls or registers fail: CALL=dynamodb:PutItem RATE=0.3 [ERROR=ThrottlingException]; OFF=1 ends it
	@$(PY) -m local fault $(if $(CALL),--call '$(CALL)' --rate '$(RATE)') $(if $(ERROR),--error '$(ERROR)') $(if $(OFF),--off)

changes: .venv/ready ## Read on in the change feed, as the system of ORGANIZATION=ous does
	@$(PY) -m local.consumer '$(ORGANIZATION)'

##### Tests and checks.

.PHONY: test test-unit test-integration test-infra test-emulator test-browser test-web soak check
test: $(SETUP) $(PAGE) ## Run every test
	$(NPM) web test
	$(PYTEST) $(SHARED_OUT) tests/infra tests/unit tests/integration
	$(PYTEST) $(ONE_STACK) tests/emulator tests/browser

test-unit: $(SETUP) ## Models, policies and services: no AWS, no HTTP
	$(PYTEST) $(SHARED_OUT) tests/unit

test-integration: $(SETUP) ## Every route through its Lambda handler
	$(PYTEST) $(SHARED_OUT) tests/integration

test-infra: $(SETUP) ## The stacks as templates
	$(PYTEST) tests/infra

test-emulator: $(SETUP) $(PAGE) ## Races and events on the deployed local stack
	$(PYTEST) tests/emulator

test-browser: $(SETUP) $(PAGE) ## The page in Chromium
	$(PYTEST) tests/browser

test-web: web/node_modules/ready ## The page's own units
	$(NPM) web test

soak: $(SETUP) ## Send 20 000 messages while every tenth call fails, and look for each of them
	SENDS=20000 $(PYTEST) tests/integration/test_soak.py

check: $(SETUP) web/node_modules/ready ## Style, types, laws of import, stale documents
	.venv/bin/ruff check
	.venv/bin/ruff format --check
	.venv/bin/mypy
	.venv/bin/lint-imports
	$(PY) -m local.openapi --check
	$(NPM) web run check

##### What is made from the sources.

.PHONY: format openapi requirements synth clean
format: $(SETUP) web/node_modules/ready ## Put the sources in order
	.venv/bin/ruff check --fix
	.venv/bin/ruff format
	$(NPM) web run format

openapi: $(SETUP) web/node_modules/ready ## Write docs/openapi and the page's types from the routes
	$(PY) -m local.openapi
	$(NPM) web run types

requirements: .venv/ready ## Pin what requirements*.in ask for, with hashes
	$(COMPILE) requirements.in -o requirements.txt
	$(COMPILE) requirements-inspection.in -o requirements-inspection.txt
	$(COMPILE) -c requirements.txt -c requirements-inspection.txt requirements-dev.in -o requirements-dev.txt

synth: $(SETUP) $(PAGE) ## Synthesize the stacks of every stage into cdk.out; needs no account
	$(CDK) synth --quiet

clean: ## Remove all that was made here: packages, builds, the local stack's data
	@if [ -x $(PY) ]; then $(PY) -m local reset; fi
	rm -rf .venv .local cdk.out web/dist web/node_modules local/node_modules \
		.mypy_cache .ruff_cache .import_linter_cache .hypothesis

##### Set-up: each file is a stamp, so that a second run costs nothing.

.venv/ready: requirements-dev.txt
	@if [ -z "$(PYTHON)" ]; then echo "MinJournal needs Python 3.11 or later: install it, or name it with PYTHON=..." >&2; exit 1; fi
	@$(PYTHON) -c 'import ensurepip, venv' 2>/dev/null || { \
		echo "$(PYTHON) cannot make virtual environments: install its venv package (Debian: apt-get install python3-venv)." >&2; exit 1; }
	@echo "Setting up Python packages with $$($(PYTHON) --version) ..."
	@[ -x $(PY) ] && $(PY) -c '' 2>/dev/null || $(PYTHON) -m venv --clear .venv
	@awk '/^uv==/ { on = 1 } on { print } on && !/\\$$/ { exit }' requirements-dev.txt > .venv/uv.txt
	@$(PY) -m pip install --quiet --disable-pip-version-check --require-hashes --no-deps -r .venv/uv.txt
	@$(UV) pip sync --quiet --require-hashes requirements-dev.txt
	@touch $@

.PHONY: node
node:
	@version=$$(node -p 'parseInt(process.versions.node)' 2>/dev/null) || version=0; \
	if [ "$$version" -lt 20 ] || ! command -v npm >/dev/null; then \
		echo "MinJournal needs Node 20 or later with npm: install it from your system's packages." >&2; exit 1; fi

%/node_modules/ready: %/package-lock.json | node
	@echo "Setting up npm packages of $*/ ..."
	@$(NPM) $* ci --ignore-scripts
	@touch $@

$(PAGE): web/node_modules/ready $(shell find web/src web/public web/scripts functions/shared/organizations -type f 2>/dev/null | grep -v __pycache__) \
		$(wildcard web/*.ts web/*.json web/index.html)
	@echo "Building the page ..."
	@$(NPM) web run --silent build
	@touch $@
