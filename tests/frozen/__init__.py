"""Tests of the built folder: run by `make dist` and, last, by `make test`."""
