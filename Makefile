# Builds, installs and packages the command. `make help` lists the targets.
#
#   make install PREFIX=/usr/local          into this system
#   make install DESTDIR=/tmp/image PREFIX=/usr
#   make deb                                a Debian package in .build-make/

PREFIX ?= /usr/local
DESTDIR ?=
SWIFT ?= swift
BUILD ?= .build-make
# Homebrew keeps headers and libraries out of the compiler's way.
BREW := $(shell command -v brew >/dev/null 2>&1 && brew --prefix)
FLAGS ?= $(if $(BREW),-Xcc -I$(BREW)/include -Xlinker -L$(BREW)/lib)
# The Swift runtime goes into the binary: it runs where no toolchain is.
STATIC ?= $(if $(BREW),,--static-swift-stdlib)

BIN := $(BUILD)/release/placer
VERSION = $(shell sed -n 's/.*static let version = "\(.*\)"/\1/p' Sources/PlacerKit/Placer.swift)
# The day of the sources, so that the same sources make the same pages.
DATE = $(shell git log -1 --format=%cs 2>/dev/null || date +%Y-%m-%d)

INSTALL := install
BINDIR = $(DESTDIR)$(PREFIX)/bin
MANDIR = $(DESTDIR)$(PREFIX)/share/man/man1
BASHDIR = $(DESTDIR)$(PREFIX)/share/bash-completion/completions
ZSHDIR = $(DESTDIR)$(PREFIX)/share/zsh/site-functions
FISHDIR = $(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d
LIBDIR = $(DESTDIR)$(PREFIX)/lib/placer
DOCDIR = $(DESTDIR)$(PREFIX)/share/doc/placer

.PHONY: help build man completions install uninstall deb clean

help:
	@echo 'make build        the command, in release, with the Swift runtime inside'
	@echo 'make man          manual pages, from the definitions of the commands'
	@echo 'make completions  for bash, zsh and fish'
	@echo 'make install      all of these; PREFIX=/usr/local, DESTDIR= '
	@echo 'make uninstall    takes them away again'
	@echo 'make deb          a Debian package'
	@echo 'make clean        removes $(BUILD)'

build:
	$(SWIFT) build -c release --product placer --scratch-path $(BUILD) $(STATIC) $(FLAGS)

# The tool is part of swift-argument-parser; it asks the command for its definitions.
man: build
	$(SWIFT) build --product generate-manual --scratch-path $(BUILD) $(FLAGS)
	rm -rf $(BUILD)/man && mkdir -p $(BUILD)/man
	$(BUILD)/debug/generate-manual $(BIN) --multi-page --date $(DATE) --output-directory $(BUILD)/man

completions: build
	mkdir -p $(BUILD)/completions
	$(BIN) --generate-completion-script bash > $(BUILD)/completions/placer
	$(BIN) --generate-completion-script zsh > $(BUILD)/completions/_placer
	$(BIN) --generate-completion-script fish > $(BUILD)/completions/placer.fish

install: build man completions
	$(INSTALL) -d $(BINDIR) $(MANDIR) $(BASHDIR) $(ZSHDIR) $(FISHDIR) $(LIBDIR) $(DOCDIR)
	$(INSTALL) -m 755 $(BIN) $(BINDIR)/placer
	$(INSTALL) -m 755 Examples/cron/nightly $(LIBDIR)/nightly
	$(INSTALL) -m 644 $(BUILD)/man/*.1 $(MANDIR)/
	$(INSTALL) -m 644 $(BUILD)/completions/placer $(BASHDIR)/placer
	$(INSTALL) -m 644 $(BUILD)/completions/_placer $(ZSHDIR)/_placer
	$(INSTALL) -m 644 $(BUILD)/completions/placer.fish $(FISHDIR)/placer.fish
	$(INSTALL) -m 644 README.md CHANGELOG.md Documentation/*.md $(DOCDIR)/
	cp -R Examples $(DOCDIR)/

uninstall:
	rm -f $(BINDIR)/placer $(MANDIR)/placer.1 $(MANDIR)/placer.*.1
	rm -f $(BASHDIR)/placer $(ZSHDIR)/_placer $(FISHDIR)/placer.fish
	rm -rf $(LIBDIR) $(DOCDIR)

deb:
	Packaging/make-deb $(BUILD) $(VERSION)

clean:
	rm -rf $(BUILD)
