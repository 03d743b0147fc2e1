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
NPM := npm --no-fund --no-audit --loglevel=error --prefix
CDK := node local/node_modules/aws-cdk/bin/cdk --no-notices
COMPILE := $(UV) pip compile --quiet --universal --python-version 3.11 --generate-hashes \
	--custom-compile-command "make requirements"
# Over that of requirements.txt; paper takes inspection's version of what both have.
LAYERS := inspection calendar paper tokens
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

##### A real account, with an operator's own credentials: STAGE=test or prod.

.PHONY: redrive smoke
redrive: .venv/ready ## Bring back what a queue gave up on, once its cause is mended: STAGE=test QUEUE=records-verdicts
	@$(PY) -m infra.redrive '$(STAGE)' '$(QUEUE)'

smoke: .venv/ready ## Try whether the buckets of files open to what they must not: STAGE=test
	@$(PY) -m infra.smoke '$(STAGE)'

##### Tests and checks.

.PHONY: test test-unit test-integration test-infra test-emulator test-browser test-web soak growth check
test: $(SETUP) $(PAGE) ## Run every test
	$(NPM) web test
	$(PYTEST) $(SHARED_OUT) tests/infra tests/unit tests/integration
	$(PYTEST) $(SHARED_OUT) tests/emulator tests/browser

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

growth: $(SETUP) ## Fill the tables with 100 000 items, and hold what each route costs against what it cost before
	@mkdir -p .local
	ITEMS=100000 OWN=1000 QUEUE=2000 REPORT=.local/growth.txt $(PYTEST) tests/integration/test_growth.py
	@cat .local/growth.txt

check: $(SETUP) web/node_modules/ready ## Style, types, laws of import, stale documents
	.venv/bin/ruff check
	.venv/bin/ruff format --check
	.venv/bin/mypy
	.venv/bin/lint-imports
	$(PY) -m local.openapi --check
	$(PY) -m costs --check
	$(NPM) web run check

##### Speed and size, beside peers that are measured in the same run.

.PHONY: bench bench-check
bench: .venv/ready | node ## Measure us and them, and write docs/performance.md (ROUNDS=3 BLOCK=50 is quick)
	@$(PY) -m benchmarks bench --rounds $(or $(ROUNDS),20) --block $(or $(BLOCK),100)

bench-check: .venv/ready | node ## Fail on instructions or size over the goals
	@$(PY) -m benchmarks check

##### What it all costs.

.PHONY: cost units
cost: .venv/ready ## Reckon what a year and a visit cost, and write docs/cost.md
	@$(PY) -m costs

units: .venv/ready ## Measure what each route reads, writes and keeps, and write events/units.toml
	UNITS=write $(PYTEST) tests/integration/test_growth.py

##### The page's speed, and many people at once: the local stack must run.

.PHONY: lighthouse load
lighthouse: benchmarks/page/node_modules/ready ## Measure the page on a telephone with slow 4G, and write docs/page-speed.md (RUNS=5)
	@node benchmarks/page/measure.mjs $(or $(MINJOURNAL_FOLDER),.local)/demo.json docs/page-speed.md $(or $(RUNS),5)

load: .venv/ready .venv-load/ready ## Let USERS=40 people use it for SECONDS=60; OVERLOAD=250 then floods it, and looks whether it recovers
	@$(PY) -m benchmarks.load --users $(or $(USERS),40) --seconds $(or $(SECONDS),60) --overload $(or $(OVERLOAD),0)

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
	shared=$$(sed -nE 's/^([a-z0-9-]+)==.*/--no-emit-package \1/p' requirements.txt); \
	for layer in $(LAYERS); do $(COMPILE) $$shared requirements-$$layer.in -o requirements-$$layer.txt; done
	$(COMPILE) -c requirements.txt $(LAYERS:%=-c requirements-%.txt) requirements-dev.in -o requirements-dev.txt
	$(COMPILE) requirements-load.in -o requirements-load.txt
	for peer in bare fastapi powertools; do \
		$(COMPILE) -c requirements.txt benchmarks/requirements-$$peer.in -o benchmarks/requirements-$$peer.txt; done

synth: $(SETUP) $(PAGE) ## Synthesize the stacks of every stage into cdk.out; needs no account
	$(CDK) synth --quiet

clean: ## Remove all that was made here: packages, builds, the local stack's data
	@if [ -x $(PY) ]; then $(PY) -m local reset; fi
	rm -rf .venv .venv-load .local cdk.out web/dist web/node_modules local/node_modules benchmarks/page/node_modules \
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

.venv-load/ready: requirements-load.txt .venv/ready
	@echo "Setting up Locust ..."
	@$(UV) venv --quiet --allow-existing --python $(PY) .venv-load
	@$(UV) pip sync --quiet --require-hashes --python .venv-load/bin/python requirements-load.txt
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
