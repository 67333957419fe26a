# Casus: `make demo` shows it at work, `make test` checks it. Both set up what they need.

BUILD := swift build
PACKAGES := libsqlite3-dev libxml2-dev libzstd-dev zlib1g-dev pkg-config sqlite3
# Our targets compile without a warning; dependencies are not held to it.
STRICT := -Xswiftc -warnings-as-errors
# One file without the Swift runtime beside it.
# Whether two parts of the program use one variable at a time is checked in debug builds, which the tests run.
RELEASE := -c release --static-swift-stdlib -Xswiftc -enforce-exclusivity=unchecked
CASUS = $$($(BUILD) $(RELEASE) --show-bin-path)/casus

.PHONY: help setup build demo test lint format bench bench-read man fuzz golden clean

help:
	@echo "make demo    build, ingest the example articles, print a timeline and the agreements, export CSV"
	@echo "make test    build and run all tests"
	@echo "make build   build the release binary and say where it is"
	@echo "make lint    check the format of the sources; make format puts it right"
	@echo "make golden  renew the golden files of the tests"
	@echo "make bench   measure coding and ingest; make bench-read reading, on ten million made-up events"
	@echo "make man     write manual pages into .build/man"
	@echo "make fuzz    feed the readers with damaged input for FUZZ_SECONDS (300), under sanitizers"
	@echo "make clean   remove what was built"

setup:
	@command -v swift >/dev/null || { \
	  echo "Casus needs a Swift toolchain, 6.1 or later; https://www.swift.org/install has it." >&2; exit 1; }
	@missing=""; for package in $(PACKAGES); do \
	  dpkg -s $$package >/dev/null 2>&1 || missing="$$missing $$package"; done; \
	if [ -n "$$missing" ]; then \
	  if [ "$$(id -u)" = 0 ]; then sudo=""; \
	  elif command -v sudo >/dev/null && sudo -n true 2>/dev/null; then sudo="sudo -n"; \
	  else echo "Casus needs these Debian packages: apt-get install$$missing" >&2; exit 1; fi; \
	  echo "installing$$missing"; \
	  $$sudo apt-get update -qq && \
	  $$sudo env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $$missing; \
	fi

build: setup
	$(BUILD) $(RELEASE) --product casus
	@echo "built $(CASUS)"

demo: build
	@rm -rf demo-out && mkdir demo-out
	@casus="$(CASUS)"; set -e; \
	echo; echo "# casus ingest Fixtures/articles"; \
	"$$casus" ingest Fixtures/articles --db demo-out/demo.sqlite; \
	echo; echo "# casus timeline PRK"; \
	"$$casus" timeline PRK --db demo-out/demo.sqlite; \
	echo; echo "# casus agreements PRK --clauses"; \
	"$$casus" agreements PRK --clauses --db demo-out/demo.sqlite; \
	echo; echo "# casus export all --out demo-out"; \
	"$$casus" export all --out demo-out --db demo-out/demo.sqlite; \
	echo "The store is demo-out/demo.sqlite; the CSV reports are in demo-out/:"; ls demo-out/*.csv

test: setup
	$(BUILD) --build-tests $(STRICT)
	swift test --skip-build $(STRICT)

lint:
	swift format lint --strict --recursive Package.swift Sources Tests Plugins

format:
	swift format --in-place --recursive Package.swift Sources Tests Plugins

bench: build
	$(BUILD) $(RELEASE) --product bench-coder
	bench/run.sh

bench-read: setup
	$(BUILD) $(RELEASE) --product bench-store
	$(BUILD) $(RELEASE) --product casus
	bench/read.sh

# The tool of swift-argument-parser's plug-in, without the plug-in, which would build the program once more.
man: build
	@# Where dependencies were never built, their tools are not known yet, so this comes behind the build.
	$(BUILD) $(RELEASE) --product generate-manual
	mkdir -p .build/man
	"$$($(BUILD) $(RELEASE) --show-bin-path)/generate-manual" "$(CASUS)" --multi-page --output-directory .build/man
	@echo "man -l .build/man/casus.1 shows the first of the pages"

# libFuzzer hangs after a crash where Swift prints a backtrace.
FUZZ_SECONDS := 300
fuzz: setup
	CASUS_FUZZ=1 $(BUILD) --scratch-path .build-fuzz --product fuzz-readers
	mkdir -p .build-fuzz/corpus
	SWIFT_BACKTRACE=enable=no .build-fuzz/debug/fuzz-readers -max_total_time=$(FUZZ_SECONDS) -timeout=20 \
	  -rss_limit_mb=1500 -max_len=20000 -artifact_prefix=.build-fuzz/ .build-fuzz/corpus Fixtures/formats

golden: setup
	$(BUILD) --build-tests $(STRICT)
	CASUS_RENEW_GOLDEN=1 swift test --skip-build $(STRICT) --filter "Golden|FixtureTests"

clean:
	rm -rf .build .build-fuzz demo-out
