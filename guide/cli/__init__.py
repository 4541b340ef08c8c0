"""The console program: a thin face on authoring and services."""
