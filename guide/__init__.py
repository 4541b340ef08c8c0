"""Zakgids Mensenhandel: an offline pocket guide for people who may notice human trafficking."""

__version__ = "0.1.0"
